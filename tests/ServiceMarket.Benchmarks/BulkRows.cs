using Microsoft.Data.Sqlite;

namespace ServiceMarket.Benchmarks;

/// <summary>Replaces a table's rows by so many copies of them, each changed a little: one prepared statement in one transaction.</summary>
internal static class BulkRows
{
    public static void Multiply(SqliteConnection connection, string table, string like, int rows, Action<int, Dictionary<string, object>> change,
        string key = "Id")
    {
        var patterns = Read(connection, $"SELECT * FROM {table} WHERE {like} ORDER BY {key}");
        using var transaction = connection.BeginTransaction();
        using var delete = connection.CreateCommand();
        delete.Transaction = transaction;
        delete.CommandText = $"DELETE FROM {table}";
        delete.ExecuteNonQuery();
        var columns = patterns[0].Keys.ToList();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} ({string.Join(',', columns)}) VALUES ({string.Join(',', columns.Select((_, at) => $"$p{at}"))})";
        var parameters = columns.Select((_, at) => insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{at}" })).ToList();
        for (var at = 0; at < rows; at++)
        {
            var row = new Dictionary<string, object>(patterns[at % patterns.Count]);
            change(at, row);
            for (var column = 0; column < columns.Count; column++) parameters[column].Value = row[columns[column]];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static List<Dictionary<string, object>> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read()) rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue));
        return rows;
    }
}
