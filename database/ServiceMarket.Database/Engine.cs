namespace ServiceMarket.Database;

public enum Engine
{
    /// <summary>Embedded; tests and demonstrations.</summary>
    Sqlite,
    /// <summary>Production.</summary>
    SqlServer,
}
