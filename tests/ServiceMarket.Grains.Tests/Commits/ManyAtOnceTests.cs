using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Commits;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Commits;

/// <summary>Commands that are decided in one context and saved in one go leave what they would leave alone.</summary>
public sealed class ManyAtOnceTests : IAsyncLifetime
{
    private SiloFixture silo = null!;

    public async Task InitializeAsync() => silo = await SiloFixture.StartAsync();

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task EachHasItsTrail_ItsAnswer_AndItsEntry_WithoutAGap()
    {
        foreach (var year in new[] { 2026, 2025 }) await OpenAsync(year);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 120).Select(i =>
            Budget(2026 - i % 2).PreEncumber(new PreEncumber($"take-{i}", People.Approver, $"tender/{i / 4}", 1_00))));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone));
        Assert.True(SavedTogether > 0, "every command was decided alone");

        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        foreach (var year in new[] { 2026, 2025 })
        {
            var id = $"220284/{year}";
            var budget = await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync(row => row.Id == id);
            Assert.Equal((60_00, 61, 61), (budget.PreEncumberedFen, budget.Version, budget.LastSequence));
            Assert.Equal(Enumerable.Range(1, 61), await db.Set<LedgerEntry>().Where(e => e.BudgetId == id).Select(e => e.Sequence).Order().ToListAsync());
            var trail = await db.Events.Where(e => e.AggregateId == id && e.Kind == nameof(PreEncumbered)).OrderBy(e => e.Id).ToListAsync();
            Assert.Equal(Enumerable.Range(2, 60), trail.Select(e => e.AggregateVersion));
            var answers = await db.Operations.Where(o => o.AggregateId == id).ToListAsync();
            Assert.Equal(trail.Select(e => (e.OperationId, e.AggregateVersion)).Order(), answers.Where(o => o.OperationId != "open").Select(o => (o.OperationId, o.Version)).Order());
            Assert.Equal(30, await db.Set<BudgetLine>().CountAsync(line => line.BudgetId == id && line.PreEncumberedFen == 2_00));
        }

        Assert.Empty((await new LedgerVerifier(silo.Database.Databases.CreateDbContext).VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task OneThatIsRefused_TakesNothingFromTheOthers()
    {
        await OpenAsync(2026);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i =>
            Budget(2026).PreEncumber(new PreEncumber($"take-{i}", People.Approver, $"tender/{i}", i == 30 ? 1_000_00 : 1_00))));
        Assert.Equal([30], Enumerable.Range(0, 60).Where(i => !outcomes[i].IsDone));
        Assert.True(SavedTogether > 0, "every command was decided alone");
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(59_00, (await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync()).PreEncumberedFen);
        Assert.False(await db.Set<BudgetLine>().AnyAsync(line => line.Subject == "tender/30"));
        Assert.Empty((await new LedgerVerifier(silo.Database.Databases.CreateDbContext).VerifyAsync()).Breaks);
    }

    [Fact]
    public async Task OneThatTheDatabaseRefuses_TakesNothingFromTheOthers()
    {
        await OpenAsync(2026);
        await OpenAsync(2025);
        await using (var db = await silo.Database.Databases.CreateDbContextAsync())
            await db.Set<PurchaseBudget>().Where(row => row.Year == 2025).ExecuteUpdateAsync(row => row.SetProperty(b => b.CapFen, 2_000_00).SetProperty(b => b.LastSequence, 0));
        // Entry 1 of 2025 is there already: the primary key refuses.
        var taken = Enumerable.Range(0, 40).Select(i => Budget(i % 4 == 0 ? 2025 : 2026).PreEncumber(new PreEncumber($"take-{i}", People.Approver, $"tender/{i}", 1_00))).ToList();
        try { await Task.WhenAll(taken); }
        catch (Exception) when (taken.Exists(one => one.IsFaulted)) { }
        Assert.All(Enumerable.Range(0, 40), i => Assert.Equal(i % 4 != 0, taken[i].IsCompletedSuccessfully && taken[i].Result.IsDone));
        await using var after = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(30_00, (await after.Set<PurchaseBudget>().AsNoTracking().SingleAsync(row => row.Year == 2026)).PreEncumberedFen);
    }

    private long SavedTogether => silo.Services.GetRequiredService<CommitQueue>().SavedTogether;

    private IPurchaseBudgetGrain Budget(int year) => silo.Grains.GetGrain<IPurchaseBudgetGrain>($"220284/{year}");

    private async Task OpenAsync(int year) => (await Budget(year).RecordAllocation(new RecordAllocation(
        "open", People.Officer, new AllocationDocument($"n-{year}", new DateOnly(year, 3, 1), AllocationLevel.Central, "KNJZ", 50_000_00)))).Require();
}
