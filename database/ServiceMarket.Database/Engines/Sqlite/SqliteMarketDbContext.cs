using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Database.Engines.Sqlite;

/// <summary>The embedded default: one file, one writer.</summary>
public sealed class SqliteMarketDbContext(DbContextOptions<SqliteMarketDbContext> options) : MarketDbContext(options)
{
    public override async Task SaveManyAsync(CancellationToken cancellation)
    {
        RefuseStrangers();
        await PreparedWrites.WriteAsync(this, cancellation);
        await SaveChangesAsync(cancellation);
    }
}
