using CsCheck;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Settlements;

public sealed class StatementTests
{
    private static readonly StatementMonth November = new(2026, 11);

    private static List<VerifiedVisit> Visits(int count, string line = "c1-1", string prefix = "v", int month = 11) =>
        [.. Enumerable.Range(1, count).Select(i => new VerifiedVisit($"{prefix}{i:000}", "r1", line, new DateOnly(2026, month, 1 + (i % 28)), 1))];

    private static CareContract Drafted(int visits = 10)
    {
        var contract = Active();
        contract.DraftStatement("s1", November, Visits(visits), Officer, Now);
        return contract;
    }

    private static void Pay(CareContract contract, string statement)
    {
        contract.ConfirmStatement(statement, Manager, Now);
        contract.RequestPayment(statement, 0, Approver);
        contract.ConfirmPayment(statement, Approver, Now);
    }

    [Fact]
    public void Draft_ClaimsUnitsAndYear()
    {
        var contract = Drafted();
        Assert.Equal((90, 1_500_00L), (contract.Lines[0].RemainingQuantity, contract.YearShares[0].RemainingFen));
        Assert.Equal(500_00, contract.Statements[0].NetFen);
        Assert.Equal(contract.Statements[0].GrossFen, contract.Statements[0].Visits.Sum(visit => visit.AmountFen));
    }

    [Fact]
    public void Draft_BeyondTheYearsShare_LeavesTheRestFree()
    {
        var contract = Drafted(visits: 60); // 3,000.00 verified, 2026 bears 2,000.00
        Assert.Equal((60, 40), (contract.Statements[0].Lines[0].VerifiedUnits, contract.Statements[0].Lines[0].PayableUnits));
        Assert.Equal(40, contract.Statements[0].Visits.Count);
    }

    [Theory]
    [InlineData(2026, 12, "Settlements_MonthInFuture")]
    [InlineData(2026, 13, "Settlements_NotAMonth")]
    [InlineData(0, 0, "Settlements_NotAMonth")]
    [InlineData(-1, int.MaxValue, "Settlements_NotAMonth")]
    [InlineData(2025, 11, "Settlements_NothingLeftToPay")]
    public void Draft_OfAnImpossibleMonth_IsRefused(int year, int month, string code) => Assert.Equal(code,
        RefusalOf(() => Active().DraftStatement("s", new StatementMonth(year, month), Visits(1), Officer, Now)));

    [Fact]
    public void Draft_WithoutVisits_IsRefused() =>
        Assert.Equal("Settlements_NothingVerified", RefusalOf(() => Active().DraftStatement("s", November, [], Officer, Now)));

    [Fact]
    public void Draft_WhileTheMonthHasAnOpenOne_IsRefused() =>
        Assert.Equal("Settlements_MonthHasOpenStatement", RefusalOf(() => Drafted().DraftStatement("s2", November, Visits(1, prefix: "w"), Officer, Now)));

    [Theory]
    [InlineData(500_00, null)]
    [InlineData(500_01, "Settlements_DeductionOutOfRange")]
    [InlineData(-1, "Settlements_DeductionOutOfRange")]
    public void Deduct_StaysWithinTheLine(long fen, string? code)
    {
        var contract = Drafted();
        void Act() => contract.Deduct("s1", "s1-1", fen, "short visits");
        if (code is null)
        {
            Act();
            Assert.Equal(0, contract.Statements[0].NetFen);
            Assert.Equal(2_000_00, contract.YearShares[0].RemainingFen);
        }
        else
        {
            Assert.Equal(code, RefusalOf(Act));
        }
    }

    [Fact]
    public void Deduct_WithoutAReason_IsRefused() => Assert.Equal("Settlements_ReasonMissing", RefusalOf(() => Drafted().Deduct("s1", "s1-1", 1, " ")));

    [Fact]
    public void Deduct_AfterConfirmation_IsRefused()
    {
        var contract = Drafted();
        contract.ConfirmStatement("s1", Manager, Now);
        Assert.Equal("Settlements_NotInThisState", RefusalOf(() => contract.Deduct("s1", "s1-1", 1, "late")));
    }

    [Fact]
    public void Pay_ByTheDrafter_NeedsASecondPerson()
    {
        var contract = Drafted();
        contract.ConfirmStatement("s1", Manager, Now);
        Assert.Equal("Identity_SecondPersonNeeded", RefusalOf(() => contract.RequestPayment("s1", 0, Officer)));
    }

    [Fact]
    public void Pay_Unconfirmed_IsRefused() => Assert.Equal("Settlements_NotInThisState", RefusalOf(() => Drafted().RequestPayment("s1", 0, Approver)));

    [Fact]
    public void Pay_WhenVisitsWereDisputedSince_IsRefused()
    {
        var contract = Drafted();
        contract.ConfirmStatement("s1", Manager, Now);
        Assert.Equal("Settlements_VisitsChanged", RefusalOf(() => contract.RequestPayment("s1", 2, Approver)));
        Assert.False(contract.Statements[0].IsPaying);
    }

    [Fact]
    public void Confirm_ByAnotherOrganisation_IsRefused() => Assert.Equal("Settlements_NotTheOrganisation", RefusalOf(() => Drafted().ConfirmStatement("s1", Stranger, Now)));

    [Fact]
    public void Dispute_ThenAnswer_GoesBackToTheOrganisation()
    {
        var contract = Drafted();
        contract.DisputeStatement("s1", [new Objection("s1-1", "two visits are missing")], Manager);
        Assert.Equal(StatementState.Disputed, contract.Statements[0].State);
        contract.ResubmitStatement("s1");
        Assert.Equal((StatementState.Draft, (string?)null), (contract.Statements[0].State, contract.Statements[0].Lines[0].Objection));
    }

    [Fact]
    public void Dispute_WithOneUnknownLine_ChangesNothing()
    {
        var contract = Drafted();
        Assert.Equal("Settlements_LineUnknown", RefusalOf(() => contract.DisputeStatement("s1", [new Objection("s1-1", "a"), new Objection("x", "b")], Manager)));
        Assert.Null(contract.Statements[0].Lines[0].Objection);
    }

    [Fact]
    public void Cancel_FreesVisitsUnitsAndYear()
    {
        var contract = Drafted();
        contract.CancelStatement("s1", "wrong month", Now);
        Assert.Empty(contract.Statements[0].Visits);
        Assert.Equal((100, 2_000_00L), (contract.Lines[0].RemainingQuantity, contract.YearShares[0].RemainingFen));
        contract.DraftStatement("s2", November, Visits(10), Officer, Now);
    }

    [Fact]
    public void Pay_IsFinal()
    {
        var contract = Drafted();
        Pay(contract, "s1");
        Assert.Equal("Settlements_NotInThisState", RefusalOf(() => contract.CancelStatement("s1", "oops", Now)));
        Assert.Equal("Settlements_NotInThisState", RefusalOf(() => contract.RequestPayment("s1", 0, Approver)));
        Assert.Equal((500_00L, 10, 90), (contract.PaidFen, contract.Lines[0].PaidQuantity, contract.Lines[0].RemainingQuantity));
    }

    [Fact]
    public void Statements_InAnyOrderOfActs_SumToTheFen() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 12], Gen.Long[0, 700_00]).List[0, 25].Sample(acts =>
        {
            var contract = Active();
            var number = 0;
            foreach (var (act, size, fen) in acts)
            {
                var open = contract.Statements.FirstOrDefault(statement => statement.IsOpen)?.Id;
                try
                {
                    switch (act)
                    {
                        case 0: contract.DraftStatement($"s{++number}", November, Visits(size, $"c1-{1 + (size % 2)}", $"n{number}-"), Officer, Now); break;
                        case 1: if (open is not null) contract.Deduct(open, $"{open}-{1 + (size % 2)}", fen, "r"); break;
                        case 2: if (open is not null) contract.CancelStatement(open, "r", Now); break;
                        default: if (open is not null) Pay(contract, open); break;
                    }
                }
                catch (RefusedException)
                {
                }
            }

            var counted = contract.Statements.Where(statement => statement.State != StatementState.Cancelled).ToList();
            var paid = counted.Where(statement => statement.State == StatementState.Paid).ToList();
            return contract.PaidFen == paid.Sum(statement => statement.NetFen)
                && contract.YearShares.Sum(share => share.PaidFen) == contract.PaidFen
                && contract.YearShares.All(share => share.RemainingFen >= 0)
                && contract.YearShares.Sum(share => share.ClaimedFen) == counted.Where(statement => statement.IsOpen).Sum(statement => statement.NetFen)
                && contract.Lines.All(line => line.RemainingQuantity >= 0
                    && line.PaidQuantity == paid.SelectMany(s => s.Lines).Where(l => l.ContractLineId == line.Id).Sum(l => l.PayableUnits))
                && counted.All(statement => statement.GrossFen == statement.Visits.Sum(visit => visit.AmountFen)
                    && statement.NetFen == statement.Lines.Sum(line => line.NetFen))
                && counted.SelectMany(statement => statement.Visits).GroupBy(visit => visit.VisitId).All(group => group.Count() == 1);
        });
}
