using System.Globalization;
using ServiceMarket.Domain.Contracts;
using static ServiceMarket.Domain.Tests.Contracts.ContractExamples;

namespace ServiceMarket.Domain.Tests.Contracts;

public sealed class DraftContractTests
{
    [Fact]
    public void Draft_FromAnAward_TakesPartiesQuantitiesAndPrices()
    {
        var contract = Draft();
        Assert.Equal(ContractState.Draft, contract.State);
        Assert.Equal(6_020_00, contract.TotalFen);
        Assert.Equal([(100, 50_00L), (40, 25_50L)], contract.Lines.Select(line => (line.Quantity, line.UnitPriceFen)));
        Assert.Equal([(2026, 2_000_00L), (2027, 4_020_00L)], contract.YearShares.Select(share => (share.Year, share.AmountFen)));
        Assert.Equal(new DateOnly(2026, 12, 10), contract.SignBy);
    }

    [Theory]
    [InlineData("2026-11-20", "2027-11-19", null, null)]
    [InlineData("2026-11-20", "2027-11-20", null, "Contracts_GroundMissing")]
    [InlineData("2026-11-20", "2027-11-20", "  ", "Contracts_GroundMissing")]
    [InlineData("2026-11-20", "2029-11-19", "steady funding", null)]
    [InlineData("2026-11-20", "2029-11-20", "steady funding", "Contracts_TermTooLong")]
    [InlineData("2026-11-20", "2026-11-19", null, "Contracts_EndsBeforeItStarts")]
    [InlineData("2026-11-09", "2027-11-01", null, "Contracts_StartsBeforeAward")]
    [InlineData("2028-02-29", "2029-02-27", null, null)]
    [InlineData("9999-12-30", "9999-12-31", null, null)]
    public void Term_IsOneYear_OrThreeWithAGround(string from, string to, string? ground, string? refusal) => Assert.Equal(refusal,
        TermRule.Broken(new ContractTerms("n", Day(from), Day(to), ground), new DateOnly(2026, 11, 10))?.Code);

    [Theory]
    [InlineData("", "Contracts_TextMissing")]
    [InlineData("   ", "Contracts_TextMissing")]
    public void Draft_WithoutANumber_IsRefusedBesideTheField(string number, string code)
    {
        var refused = Assert.Throws<RefusedException>(() => Draft(Terms with { Number = number }));
        Assert.Equal((code, "Number"), (refused.Refusal.Code, refused.Refusal.Field));
    }

    [Fact]
    public void Draft_WithAHugeNumber_IsRefused() => Assert.Equal("Contracts_TextTooLong", RefusalOf(() => Draft(Terms with { Number = new string('9', 2_000_000) })));

    [Fact]
    public void Draft_WhenAShareLiesOutsideTheTerm_IsRefused() =>
        Assert.Equal("Contracts_ShareOutsideTerm", RefusalOf(() => Draft(Terms with { EndsOn = new DateOnly(2026, 12, 31) })));

    [Fact]
    public void Draft_WhenSharesMissTheSum_IsRefused() => Assert.Equal("Contracts_SharesMissSum",
        RefusalOf(() => CareContract.Draft("c", Award(new YearAmount(2026, 1)), Terms, Officer, Now)));

    [Fact]
    public void Amend_AfterASignature_IsRefused()
    {
        var contract = Draft();
        contract.Sign(Manager, Now);
        Assert.Equal("Contracts_SignedAlreadyByOne", RefusalOf(() => contract.Amend(Terms with { Number = "other" })));
    }

    [Fact]
    public void Amend_OfADraft_ChangesTerm()
    {
        var contract = Draft();
        contract.Amend(Terms with { Number = " PS-2 ", StartsOn = new DateOnly(2026, 12, 1) });
        Assert.Equal(("PS-2", new DateOnly(2026, 12, 1)), (contract.Number, contract.StartsOn));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
