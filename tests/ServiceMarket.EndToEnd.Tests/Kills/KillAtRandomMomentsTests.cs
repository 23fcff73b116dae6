using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.Audit;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using Xunit.Abstractions;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>kill -9 at twenty random moments of people's work: nothing acknowledged is lost, nothing is counted twice, the ledger verifies.</summary>
public sealed partial class KillAtRandomMomentsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Kills = 20;
    private static readonly TimeSpan MostLastWalk = TimeSpan.FromMinutes(3);

    // Early on a working day: everything of today is still to be done.
    private static readonly DateTime Begin = ChinaTime.ToUtc(new DateOnly(2026, 11, 24), new TimeOnly(6, 30));

    private WebProcess host = null!;

    public async Task InitializeAsync() => host = await WebProcess.StartAsync(Begin - TimeProvider.System.GetUtcNow().UtcDateTime);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Fault03_KilledTwentyTimes_LosesNothingAcknowledgedAndCountsNothingTwice()
    {
        await using var provider = new ServiceCollection().AddServiceMarketDatabase(new ConfigurationBuilder()
            .AddInMemoryCollection([new("ServiceMarket:Database:ConnectionString", host.ConnectionString)]).Build()).BuildServiceProvider();
        var databases = provider.GetRequiredService<IDbContextFactory<MarketDbContext>>();
        var seed = Environment.TickCount;
        var chance = new Random(seed);
        var walker = new Walker(host, await FindWorkAsync(databases));
        var verification = VerifyLedgerAsync($"seed {seed}, before the first kill");
        for (var kill = 1; kill <= Kills; kill++)
        {
            var walk = walker.WalkAsync();
            // A fresh process is slow at first: every fourth is killed in that, the others once they are in the swing of it.
            if (kill % 4 != 0) await walker.AcknowledgesAsync(1, TimeSpan.FromSeconds(60));
            await Task.Delay(chance.Next(kill % 4 == 0 ? 3000 : 700));
            Assert.False(walk.IsFaulted, $"seed {seed}, before kill {kill}: {walk.Exception}");
            await host.KillAsync();
            await walk;
            await CountAsync(databases, walker, $"seed {seed}, kill {kill}");
            await verification;
            await host.StartAgainAsync();
            // Beside the next round of the walk, which may move money and be killed meanwhile.
            verification = VerifyLedgerAsync($"seed {seed}, restart {kill}");
        }

        // On a busy machine a round is short of acts: the last walk makes up for it.
        var last = walker.WalkAsync();
        await walker.AcknowledgesAsync(Math.Max(1, Kills - walker.Acknowledged.Count), MostLastWalk);
        Assert.False(last.IsFaulted, $"seed {seed}, at the end: {last.Exception}");
        await host.KillAsync();
        await last;
        await verification;
        await CountAsync(databases, walker, $"seed {seed}, at the end");
        Assert.True(walker.Acknowledged.Count >= Kills, $"only {walker.Acknowledged.Count} acts in {Kills} rounds: the test did not test");
        output.WriteLine($"seed {seed}: {walker.Acknowledged.Count} acts, {walker.Repeated} sent again; {string.Join(", ", walker.Acknowledged)}");
        await VerifyLedgerAsync($"seed {seed}, at the end");
    }

    /// <summary>The command, as a process of its own over the same file.</summary>
    private async Task VerifyLedgerAsync(string when)
    {
        var (exitCode, said) = await host.VerifyLedgerAsync();
        Assert.True(exitCode == 0 && NoBreaks().IsMatch(said), $"{when}: verify-ledger ended with {exitCode} and said: {said}");
    }

    [GeneratedRegex(@"^[1-9]\d* budgets, 0 breaks$")]
    private static partial Regex NoBreaks();

    private static async Task<PeoplesWork> FindWorkAsync(IDbContextFactory<MarketDbContext> databases)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await PeoplesWork.FindAsync(db, ChinaTime.DayOf(Begin));
    }

    private static async Task CountAsync(IDbContextFactory<MarketDbContext> databases, Walker walker, string when)
    {
        await using var db = await databases.CreateDbContextAsync();
        foreach (var act in walker.Acknowledged)
        {
            var times = await act.CountAsync(db);
            Assert.True(times == 1, $"{when}: {act} was acknowledged and is there {times} times");
        }

        // The trail is written in the commit of its act: as many in one as in the other.
        Assert.Equal(await db.Set<CareRecipient>().CountAsync(), await db.Set<EventRecord>().CountAsync(e => e.Kind == nameof(RecipientRegistered)));
        Assert.Equal(await db.Set<Visit>().CountAsync(v => v.State == VisitState.Settled), await db.Set<EventRecord>().CountAsync(e => e.Kind == nameof(VisitSettled)));
    }
}
