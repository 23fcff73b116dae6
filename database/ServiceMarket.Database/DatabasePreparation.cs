using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Engines.Sqlite;

namespace ServiceMarket.Database;

/// <summary>Before anything else starts: SQLite is created and migrated; SQL Server is the operator's (deploy.sql), only looked at.</summary>
public static class DatabasePreparation
{
    public static async Task PrepareAsync(this IDbContextFactory<MarketDbContext> databases, CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var missing = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        // Migrating compares the whole model with the last migration even where there is nothing to do: a tenth of a start.
        if (missing.Count == 0) return;
        if (db is not SqliteMarketDbContext) throw new InvalidOperationException($"Apply database/sqlserver/deploy.sql first; missing: {string.Join(", ", missing)}");
        await db.Database.MigrateAsync(cancellation);
    }
}
