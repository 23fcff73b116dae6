using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ServiceMarket.Benchmarks;

/// <summary>What disk and SQLite can do without any of our code: the limits that the ratios are read beside.</summary>
internal static class RawDisk
{
    /// <summary>Appends 4 KiB and flushes to the disk, in a loop.</summary>
    public static double FlushesPerSecond(string folder, double seconds)
    {
        using var file = new FileStream(Path.Combine(folder, $"flush-{Guid.NewGuid():N}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        var page = new byte[4096];
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed.TotalSeconds < seconds; count++)
        {
            file.Write(page);
            file.Flush(flushToDisk: true);
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Takes a second with so many takes a commit (WAL, synchronous FULL, prepared statements).</summary>
    public static double SqliteTakesPerSecond(string folder, int takesPerCommit, double seconds)
    {
        var path = Path.Combine(folder, $"raw-{Guid.NewGuid():N}.db");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE B(Id INTEGER PRIMARY KEY, Taken INTEGER, Cap INTEGER, CHECK(Taken<=Cap)); CREATE TABLE L(Id INTEGER PRIMARY KEY, Amount INTEGER, Note TEXT); INSERT INTO B VALUES(1,0,9000000000000);");
        using var update = connection.CreateCommand();
        update.CommandText = "UPDATE B SET Taken = Taken + 1 WHERE Id = 1";
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO L(Amount, Note) VALUES(1, 'tender/00000000000000000000000000000000')";
        var clock = Stopwatch.StartNew();
        long count = 0;
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            using var transaction = connection.BeginTransaction();
            update.Transaction = insert.Transaction = transaction;
            for (var i = 0; i < takesPerCommit; i++, count++)
            {
                update.ExecuteNonQuery();
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
