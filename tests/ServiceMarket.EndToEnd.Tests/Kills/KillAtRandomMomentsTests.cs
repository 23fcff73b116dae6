using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.Audit;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>kill -9 at twenty random moments of people's work: nothing acknowledged is lost, nothing is counted twice, the ledger verifies.</summary>
public sealed class KillAtRandomMomentsTests : IAsyncLifetime
{
    private const int Kills = 20;
    private WebProcess host = null!;

    public async Task InitializeAsync() => host = await WebProcess.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Fault03_KilledTwentyTimes_LosesNothingAcknowledgedAndCountsNothingTwice()
    {
        var seed = Environment.TickCount;
        var chance = new Random(seed);
        var walker = new Walker(host, n => n % 3 == 0 ? new RegisterRecipientAct(n) : new RecordAllocationAct(n, ChinaTime.Today(TimeProvider.System)));
        for (var kill = 1; kill <= Kills; kill++)
        {
            var walk = walker.WalkAsync();
            // A fresh process is slow at first: every fourth is killed in that, the others once they are in the swing of it.
            if (kill % 4 != 0) await walker.AcknowledgesAsync(TimeSpan.FromSeconds(60));
            await Task.Delay(chance.Next(kill % 4 == 0 ? 3000 : 700));
            Assert.False(walk.IsFaulted, $"seed {seed}, before kill {kill}: {walk.Exception}");
            await host.KillAsync();
            await walk;
            var (exitCode, said) = await host.VerifyLedgerAsync();
            Assert.True(exitCode == 0, $"seed {seed}, kill {kill}: {said}");
            await CountAsync(walker, $"seed {seed}, kill {kill}");
            await host.StartAgainAsync();
        }

        var last = walker.WalkAsync();
        await walker.AcknowledgesAsync(TimeSpan.FromSeconds(60));
        await host.KillAsync();
        await last;
        await CountAsync(walker, $"seed {seed}, at the end");
        Assert.True(walker.Acknowledged.Count >= Kills, $"only {walker.Acknowledged.Count} acts in {Kills} rounds: the test did not test");
        Assert.Equal(0, (await host.VerifyLedgerAsync()).ExitCode);
    }

    private async Task CountAsync(Walker walker, string when)
    {
        var services = new ServiceCollection().AddServiceMarketDatabase(new ConfigurationBuilder()
            .AddInMemoryCollection([new("ServiceMarket:Database:ConnectionString", host.ConnectionString)]).Build());
        await using var provider = services.BuildServiceProvider();
        await using var db = await provider.GetRequiredService<IDbContextFactory<MarketDbContext>>().CreateDbContextAsync();
        foreach (var act in walker.Acknowledged)
        {
            var times = await act.CountAsync(db);
            Assert.True(times == 1, $"{when}: {act} was acknowledged and is there {times} times");
        }

        // The trail is written in the commit of its act: as many registrations in one as in the other.
        Assert.Equal(await db.Set<CareRecipient>().CountAsync(), await db.Set<EventRecord>().CountAsync(e => e.Kind == nameof(RecipientRegistered)));
    }
}
