using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Funds;

public sealed class PurchaseBudgetGrainTests : IAsyncLifetime
{
    private SiloFixture silo = null!;

    private IPurchaseBudgetGrain Budget => silo.Grains.GetGrain<IPurchaseBudgetGrain>("220284/2026");

    public async Task InitializeAsync() => silo = await SiloFixture.StartAsync();

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task Fault01_400Callers_TakeUntilTheCap_NotAFenBeyond()
    {
        await Allocate("first", 50_000_00); // cap 1,000.00
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 400).Select(i =>
            Budget.PreEncumber(new PreEncumber($"take-{i}", People.Approver, $"tender/{i}", 3_01))));
        var granted = outcomes.Count(o => o.IsDone);
        Assert.Equal(100_000 / 301, granted);
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.Equal("Funds_CapExceeded", o.Refusal!.Code));
        Assert.Equal(granted * 301L, (await Row()).PreEncumberedFen);
        await NothingBroken();
    }

    [Fact]
    public async Task Fault07_Fault08_TheSameOperationManyTimes_TakesOnceAndAnswersTheSame()
    {
        await Allocate("first", 50_000_00);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            Budget.PreEncumber(new PreEncumber("same", People.Approver, "tender/a", 100_00))));
        Assert.All(outcomes, o => Assert.Equal(outcomes[0], o));
        Assert.Equal(100_00, (await Row()).PreEncumberedFen);
    }

    [Fact]
    public async Task TheSameOperation_WithAnotherBody_IsRefused()
    {
        await Allocate("first", 50_000_00);
        await Budget.PreEncumber(new PreEncumber("same", People.Approver, "tender/a", 100_00));
        var other = await Budget.PreEncumber(new PreEncumber("same", People.Approver, "tender/a", 200_00));
        Assert.Equal("Shared_SameOperationOtherBody", other.Refusal!.Code);
    }

    [Fact]
    public async Task Fault24_AnotherCountysOfficer_AndTheWrongRole_AreRefused()
    {
        await Allocate("first", 50_000_00);
        var foreign = await Budget.RecordAllocation(new RecordAllocation("f", People.ForeignOfficer, Document("x", 1)));
        Assert.Equal("Identity_OutOfReach", foreign.Refusal!.Code);
        var auditor = await Budget.PreEncumber(new PreEncumber("a", People.Auditor, "tender/a", 1));
        Assert.Equal("Identity_RoleMayNot", auditor.Refusal!.Code);
    }

    [Fact]
    public async Task AStaleForm_IsRefused()
    {
        var first = await Allocate("first", 50_000_00);
        await Allocate("second", 50_000_00);
        var stale = await Budget.RecordAllocation(
            new RecordAllocation("third", People.Officer, Document("third", 1)) { ExpectedVersion = first.Version });
        Assert.Equal("Shared_Stale", stale.Refusal!.Code);
    }

    [Fact]
    public async Task RecordAllocation_OfAnUnknownFundLine_IsRefused_AndOpensNothing()
    {
        var outcome = await Budget.RecordAllocation(new RecordAllocation(
            "x", People.Officer, Document("x", 1) with { FundLine = "nope" }));
        Assert.Equal("Funds_UnknownFundLine", outcome.Refusal!.Code);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<PurchaseBudget>().AnyAsync());
    }

    [Fact]
    public async Task Fault09_ACutBelowWhatIsTaken_FreezesInTheRowsToo()
    {
        await Allocate("first", 50_000_00);
        await Budget.PreEncumber(new PreEncumber("take", People.Approver, "tender/a", 900_00));
        Assert.True((await Allocate("cut", -25_000_00)).IsDone);
        var refused = await Budget.PreEncumber(new PreEncumber("more", People.Approver, "tender/b", 1));
        Assert.Equal("Funds_Frozen", refused.Refusal!.Code);
        await NothingBroken();
    }

    [Fact]
    public async Task Fault11_AYearsMoney_StaysInItsYear()
    {
        await Allocate("first", 50_000_00);
        var next = silo.Grains.GetGrain<IPurchaseBudgetGrain>("220284/2027");
        Assert.Equal("Shared_NotFound", (await next.PreEncumber(new PreEncumber("n", People.Approver, "tender/a", 1))).Refusal!.Code);
        await Budget.Encumber(new Encumber("e", People.Approver, "contract/a", 400_00));
        silo.Clock.Advance(TimeSpan.FromDays(60));
        Assert.True((await Budget.Expend(new Expend("p", People.Approver, "contract/a", 400_00, "statement/1"))).IsDone);
        Assert.Equal(400_00, (await Row()).ExpendedFen);
        await NothingBroken();
    }

    private static AllocationDocument Document(string number, long fen) =>
        new(number, new DateOnly(2026, 3, 1), AllocationLevel.Central, "KNJZ", fen);

    private Task<Outcome<Receipt>> Allocate(string number, long fen) =>
        Budget.RecordAllocation(new RecordAllocation(number, People.Officer, Document(number, fen)));

    private async Task<PurchaseBudget> Row()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync(b => b.Id == "220284/2026");
    }

    private async Task NothingBroken()
    {
        var (budgets, breaks) = await new LedgerVerifier(silo.Database.Databases.CreateDbContext).VerifyAsync();
        Assert.True(budgets > 0);
        Assert.Empty(breaks);
    }
}
