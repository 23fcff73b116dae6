using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Domain.Tests.Funds;

public sealed class PurchaseBudgetTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    private int operations;

    [Fact]
    public void PreEncumber_BeyondTheCap_IsRefusedAndSaysByHowMuch()
    {
        var budget = WithCap(1_000_00);
        var refusal = Refused(() => budget.PreEncumber("tender/a", 1_000_01, Next()));
        Assert.Equal(FundsRefusals.CapExceeded(1_000_01, 1_000_00), refusal);
        Assert.Equal(["1,000.01", "1,000.00", "0.01"], refusal.Arguments);
        Assert.Equal(0, budget.TakenFen);
    }

    [Fact]
    public void Encumber_OutOfATender_MovesWhatTheTenderHoldsAndTakesTheRestNew()
    {
        var budget = WithCap(1_000_00);
        budget.PreEncumber("tender/a", 600_00, Next());
        budget.Encumber("contract/a", 700_00, "tender/a", Next());
        Assert.Equal((0, 700_00, 0), (budget.PreEncumberedFen, budget.EncumberedFen, budget.ExpendedFen));
        Assert.Equal(300_00, budget.FreeFen);
    }

    [Fact]
    public void Expend_MoreThanIsEncumbered_IsRefused()
    {
        var budget = WithCap(1_000_00);
        budget.Encumber("contract/a", 500_00, null, Next());
        Assert.Equal(FundsRefusals.NotEncumbered(500_01, 500_00), Refused(() => budget.Expend("contract/a", 500_01, "s", Next())));
    }

    [Fact]
    public void Release_Twice_ChangesNothingTheSecondTime()
    {
        var budget = WithCap(1_000_00);
        budget.PreEncumber("tender/a", 600_00, Next());
        budget.Release("tender/a", Next());
        var entries = budget.Ledger.Count;
        budget.Release("tender/a", Next());
        Assert.Equal((0, entries), (budget.TakenFen, budget.Ledger.Count));
    }

    [Fact]
    public void Fault09_RecordAllocation_CutBelowWhatIsTaken_FreezesNewTakesAndCancelsNothing()
    {
        var budget = WithCap(1_000_00);
        budget.Encumber("contract/a", 800_00, null, Next());
        Allocate(budget, "cut", -25_000_00);
        Assert.Equal((500_00, 800_00, true), (budget.CapFen, budget.EncumberedFen, budget.IsFrozen));
        Assert.Equal(FundsRefusals.Frozen(800_00, 500_00), Refused(() => budget.PreEncumber("tender/b", 1, Next())));
        budget.Expend("contract/a", 300_00, "s", Next());
        budget.Release("contract/a", Next());
        Assert.Equal((300_00, false, 200_00), (budget.TakenFen, budget.IsFrozen, budget.FreeFen));
    }

    [Theory]
    [InlineData("", 1, "2026-03-01", "Funds_DocumentNumberMissing")]
    [InlineData("n", 0, "2026-03-01", "Funds_AmountZero")]
    [InlineData("n", 1, "2027-01-01", "Funds_DocumentDateImpossible")]
    [InlineData("n", 1, "2023-12-31", "Funds_DocumentDateImpossible")]
    [InlineData("n", 1, "2026-11-25", "Funds_DocumentDateImpossible")]
    public void RecordAllocation_WithImpossibleDocument_IsRefused(string number, long fen, string date, string code)
    {
        var budget = WithCap(1_000_00);
        var document = new AllocationDocument(number, DateOnly.Parse(date, null), AllocationLevel.Central, "KNJZ", fen);
        Assert.Equal(code, Refused(() => budget.RecordAllocation("x", document, true, false, Next())).Code);
    }

    [Fact]
    public void RecordAllocation_OfAKnownNumber_IsRefused()
    {
        var budget = WithCap(1_000_00);
        Assert.Equal("Funds_DocumentKnown", Refused(() => Allocate(budget, "first", 1)).Code);
    }

    [Fact]
    public void LedgerVerification_OfUntouchedRows_FindsNothing_AndOfAnyChangedRowFindsIt()
    {
        var budget = WithCap(1_000_00);
        budget.PreEncumber("tender/a", 600_00, Next());
        budget.Encumber("contract/a", 500_00, "tender/a", Next());
        budget.Expend("contract/a", 200_00, "s", Next());
        Assert.Empty(Check(budget, budget.Ledger));
        Assert.All(Enumerable.Range(0, budget.Ledger.Count), dropped => Assert.NotEmpty(Check(budget, [.. budget.Ledger.Where((_, at) => at != dropped)])));
        typeof(LedgerEntry).GetProperty(nameof(LedgerEntry.EncumberedDeltaFen))!.SetValue(budget.Ledger[2], 1L);
        Assert.Equal(3, Check(budget, budget.Ledger).First().Sequence);
    }

    private static IEnumerable<LedgerBreak> Check(PurchaseBudget budget, IReadOnlyList<LedgerEntry> entries) =>
        LedgerVerification.Check(budget, entries, budget.Lines, budget.Allocations.Where(a => a.Counts).Sum(a => a.AmountFen));

    private PurchaseBudget WithCap(long capFen)
    {
        var budget = PurchaseBudget.Open("220284/2026", 200);
        Allocate(budget, "first", capFen * 50);
        return budget;
    }

    private void Allocate(PurchaseBudget budget, string number, long fen) => budget.RecordAllocation(
        number, new AllocationDocument(number, new DateOnly(2026, 3, 1), AllocationLevel.Provincial, "KNJZ", fen), true, false, Next());

    private LedgerContext Next() => new($"op-{++operations}", "u", Now);

    private static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
