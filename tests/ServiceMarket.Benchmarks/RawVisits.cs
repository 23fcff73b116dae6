using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ServiceMarket.Benchmarks;

/// <summary>The rows that planning made, inserted once more as fast as the engine goes: durable, one transaction, one prepared statement.</summary>
internal static class RawVisits
{
    public static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        source.Open();
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        target.Open();
        source.BackupDatabase(target);
    }

    public static (int Rows, double Seconds, double CpuSeconds) Insert(string planned, string empty)
    {
        var rows = Read(planned, out var columns);
        using var connection = new SqliteConnection($"Data Source={empty};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        var spent = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO Visits ({string.Join(',', columns)}) VALUES ({string.Join(',', columns.Select((_, at) => $"$p{at}"))})";
        var parameters = columns.Select((_, at) => insert.Parameters.Add($"$p{at}", SqliteType.Text)).ToList();
        foreach (var parameter in parameters) parameter.ResetSqliteType();
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++) parameters[at].Value = row[at];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return (rows.Count, clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - spent).TotalSeconds);
    }

    private static List<object[]> Read(string path, out List<string> columns)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM Visits ORDER BY rowid";
        using var reader = command.ExecuteReader();
        columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
