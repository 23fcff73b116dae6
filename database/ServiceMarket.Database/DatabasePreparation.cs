using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Engines.Sqlite;

namespace ServiceMarket.Database;

/// <summary>Before anything else starts: SQLite is created and migrated; SQL Server is the operator's (deploy.sql), only looked at.</summary>
public static class DatabasePreparation
{
    public static async Task PrepareAsync(this IDbContextFactory<MarketDbContext> databases, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (db is not SqliteMarketDbContext)
        {
            var missing = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
            if (missing.Count > 0) throw new InvalidOperationException($"Apply database/sqlserver/deploy.sql first; missing: {string.Join(", ", missing)}");
        }
        else if (db.Database.GetMigrations().Any()) await db.Database.MigrateAsync(cancellation);
        else await db.Database.EnsureCreatedAsync(cancellation);
    }
}
