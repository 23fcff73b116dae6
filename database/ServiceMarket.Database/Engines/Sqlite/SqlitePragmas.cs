using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ServiceMarket.Database.Engines.Sqlite;

/// <summary>FULL: an acknowledged commit survives a power cut. Money and service records are legal records (Social Assistance Law, art. 70).</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Reading = "PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; ";
    private const string Writing = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; ";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        // A file that a back-up tool wrote is not in WAL yet, and EF Core looks for it through a connection that may not change it.
        command.CommandText = connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase) ? Reading : Reading + Writing;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
