using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;

namespace ServiceMarket.Testing;

/// <summary>A real SQLite file with the whole schema and the reference data that every rule needs; deleted afterwards.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    // Tables and reference data are the same for every test of a process: made once, copied for each.
    private static readonly Lazy<Task<byte[]>> Fresh = new(MakeAsync);

    private readonly string folder = Directory.CreateTempSubdirectory("servicemarket-").FullName;
    private readonly ServiceProvider services;

    private SqliteDatabase()
    {
        Path = System.IO.Path.Combine(folder, "market.db");
        services = new ServiceCollection().AddServiceMarketDatabase(Configuration).BuildServiceProvider();
        Databases = services.GetRequiredService<IDbContextFactory<MarketDbContext>>();
    }

    public string Path { get; }

    public string ConnectionString => $"Data Source={Path}";

    public IDbContextFactory<MarketDbContext> Databases { get; }

    public IConfiguration Configuration => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["ServiceMarket:Database:Engine"] = "Sqlite",
        ["ServiceMarket:Database:ConnectionString"] = ConnectionString,
    }).Build();

    public static async Task<SqliteDatabase> CreateAsync()
    {
        var database = new SqliteDatabase();
        await File.WriteAllBytesAsync(database.Path, await Fresh.Value);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<byte[]> MakeAsync()
    {
        await using var database = new SqliteDatabase();
        await database.Databases.PrepareAsync();
        await new ReferenceDataLoader(database.Databases).LoadAsync();
        var copy = System.IO.Path.Combine(database.folder, "copy.db");
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $path";
        vacuum.Parameters.AddWithValue("$path", copy);
        await vacuum.ExecuteNonQueryAsync();
        return await File.ReadAllBytesAsync(copy);
    }
}
