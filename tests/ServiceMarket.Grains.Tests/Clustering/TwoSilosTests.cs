using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Clustering;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Clustering;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Clustering;

/// <summary>Silos as processes of their own over one SQLite file.</summary>
public sealed class TwoSilosTests : IAsyncLifetime
{
    private const long Take = 5_00;
    private SqliteDatabase database = null!;

    public async Task InitializeAsync() => database = await SqliteDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task KillMinus9_OfOneOfTwoSilos_CallsGoOn_NothingLostNothingTwice()
    {
        string[] budgets = [.. Enumerable.Range(2023, 4).Select(year => $"220284/{year}")];
        using var first = await RunningSilo.StartAsync(database, SiloClustering.Database);
        foreach (var budget in budgets) await OpenAsync(first, budget, capFen: 1_000_000_00);
        using var second = await RunningSilo.StartAsync(database, SiloClustering.Database);
        await UntilAsync(async () => await CountAsync("Active") == 2);

        var acknowledged = 0;
        for (var i = 0; i < 64; i++)
        {
            Assert.Equal("done", await (i % 2 == 0 ? first : second).TakeAsync($"before-{i}", budgets[i % budgets.Length], $"tender/b{i}", Take));
            acknowledged++;
        }

        var inFlight = Enumerable.Range(0, 64).Select(i => AskUntilAnsweredAsync(second, $"after-{i}", budgets[i % budgets.Length], $"tender/a{i}")).ToList();
        await first.KillAsync();
        Assert.All(await Task.WhenAll(inFlight), answer => Assert.Equal("done", answer));
        acknowledged += inFlight.Count;

        await UntilAsync(async () => await CountAsync("Dead") == 1);
        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.Equal(acknowledged * Take, await db.Set<PurchaseBudget>().SumAsync(budget => budget.PreEncumberedFen));
        Assert.Empty((await new LedgerVerifier(database.Databases.CreateDbContext).VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Fault02_TwoClustersThatKnowNothingOfEachOther_GrantNothingTwice()
    {
        const string Budget = "220284/2026";
        using var first = await RunningSilo.StartAsync(database, SiloClustering.Localhost);
        await OpenAsync(first, Budget, capFen: 100 * Take);
        using var second = await RunningSilo.StartAsync(database, SiloClustering.Localhost);

        // Every third operation goes to both sides at once, as a caller does who got no answer.
        var asks = Enumerable.Range(0, 150).SelectMany(i => (i % 3 == 0 ? new[] { first, second } : i % 3 == 1 ? [first] : [second])
            .Select(async side => (Operation: i, Answer: await AskUntilAnsweredAsync(side, $"take-{i}", Budget, $"tender/{i}")))).ToList();
        var answers = await Task.WhenAll(asks);

        var granted = answers.Where(ask => ask.Answer == "done").Select(ask => ask.Operation).Distinct().Count();
        Assert.Equal(100, granted);
        Assert.All(answers.Where(ask => ask.Answer != "done"), ask => Assert.Equal("Funds_CapExceeded", ask.Answer));
        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.Equal(100 * Take, (await db.Set<PurchaseBudget>().SingleAsync()).PreEncumberedFen);
        Assert.Empty((await new LedgerVerifier(database.Databases.CreateDbContext).VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task Fault02_WhoeverDecidedOnAnOlderRow_IsFenced()
    {
        using var silo = await RunningSilo.StartAsync(database, SiloClustering.Localhost);
        await OpenAsync(silo, "220284/2026", capFen: 100 * Take);
        await using var stale = await database.Databases.CreateDbContextAsync();
        await using var faster = await database.Databases.CreateDbContextAsync();
        foreach (var db in new[] { stale, faster })
        {
            db.OpenForWriting(Writer.Grain);
            var budget = await db.Set<PurchaseBudget>().SingleAsync();
            db.Entry(budget).Property(nameof(budget.Version)).CurrentValue = budget.Version + 1;
        }

        await faster.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => stale.SaveChangesAsync());
    }

    [Fact]
    public void Start_OnAPortInUse_IsRefused()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder([$"--ServiceMarket:Silo:Port={port}"]);
        Assert.Contains($"{port}", Assert.Throws<InvalidOperationException>(() => builder.AddServiceMarketSilo()).Message, StringComparison.Ordinal);
    }

    private static async Task<string> AskUntilAnsweredAsync(RunningSilo silo, string operation, string budget, string subject)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(300))
        {
            var answer = await silo.TakeAsync(operation, budget, subject, Take);
            if (!answer.StartsWith("failed", StringComparison.Ordinal) || watch.Elapsed > TimeSpan.FromMinutes(2)) return answer;
        }
    }

    // The cap is 2 % of what is allocated.
    private static async Task OpenAsync(RunningSilo silo, string budget, long capFen) =>
        Assert.Equal("done", await silo.TakeAsync($"open-{budget}", budget, SiloProcess.Allocation, capFen * 50));

    private async Task<int> CountAsync(string status)
    {
        await using var db = await database.Databases.CreateDbContextAsync();
        return await db.Set<ClusterSilo>().CountAsync(silo => silo.Status == status);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var watch = Stopwatch.StartNew(); !await holds(); await Task.Delay(200))
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), "It did not come to that in two minutes.");
    }
}
