using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Tenders;

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

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // SQLite's LIKE takes "a" for "A" and uses an index only where the index does so too; SQL Server's collation has it like that anyway.
        builder.Entity<Tender>().Property(tender => tender.Number).UseCollation("NOCASE");
    }
}
