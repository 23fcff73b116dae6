using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;
using ServiceMarket.Database;
using ServiceMarket.Grains;

namespace ServiceMarket.Testing;

/// <summary>A real silo over a real SQLite file, with a clock that the test moves. One per test class.</summary>
public sealed class SiloFixture : IAsyncDisposable
{
    private readonly InProcessTestCluster cluster;

    private SiloFixture(SqliteDatabase database, InProcessTestCluster cluster, FakeTimeProvider clock) =>
        (Database, this.cluster, Clock) = (database, cluster, clock);

    public SqliteDatabase Database { get; }

    public FakeTimeProvider Clock { get; }

    public IGrainFactory Grains => cluster.Client;

    /// <summary>The first silo's services: the commit queue's counters, factories.</summary>
    public IServiceProvider Services => cluster.Silos[0].ServiceProvider;

    /// <summary>Tuesday, 24 November 2026, 10:00 in China.</summary>
    public static readonly DateTimeOffset Today = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public static async Task<SiloFixture> StartAsync(short silos = 1, Action<IServiceCollection>? configure = null)
    {
        var database = await SqliteDatabase.CreateAsync();
        var clock = new FakeTimeProvider(Today);
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            // Only the business clock is the test's; Orleans itself runs on the machine's.
            silo.Services.AddServiceMarketDatabase(database.Configuration);
            silo.Services.AddServiceMarketGrains();
            silo.Services.AddSingleton(services => new GrainTools(
                services.GetRequiredService<Grains.Commits.CommitQueue>(),
                services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<MarketDbContext>>(),
                clock));
            silo.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
            configure?.Invoke(silo.Services);
        });
        builder.ConfigureClient(client => client.Services.AddServiceMarketGrains());
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new SiloFixture(database, cluster, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await cluster.DisposeAsync();
        await Database.DisposeAsync();
    }
}
