namespace ServiceMarket.Database;

/// <summary>Section <c>ServiceMarket:Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "ServiceMarket:Database";

    public Engine Engine { get; set; } = Engine.Sqlite;

    /// <summary>Empty: a SQLite file beside the program.</summary>
    public string ConnectionString { get; set; } = "";
}
