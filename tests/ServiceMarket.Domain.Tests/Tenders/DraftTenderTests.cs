using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class DraftTenderTests
{
    [Fact]
    public void Tasks_OfAFreshDraft_AreComputedWithReasons()
    {
        var tasks = DraftTasks.Of(Given.Basics());
        Assert.Equal(
            [DraftTaskStatus.Done, DraftTaskStatus.Next, DraftTaskStatus.Open, DraftTaskStatus.Locked, DraftTaskStatus.Open, DraftTaskStatus.Locked],
            tasks.Select(task => task.Status));
        Assert.Equal("Tenders_Locked_ItemsFirst", tasks[3].LockedBecause);
        Assert.Equal("Tenders_Locked_AllFirst", tasks[5].LockedBecause);
    }

    [Fact]
    public void Tasks_WhenItemsChangeAfterTheShares_OpenTheSharesAgain()
    {
        var tender = Given.Complete();
        Assert.Equal(DraftTaskStatus.Next, DraftTasks.Of(tender)[5].Status);
        tender.SetLines([new DraftLine("bath", 1)], new Dictionary<string, CataloguedItem> { ["bath"] = new("bath", "C02", "a", "b", "c", 1) }, Given.Officer);
        Assert.Equal(DraftTaskStatus.Next, DraftTasks.Of(tender)[3].Status);
        Assert.Equal(DraftTaskStatus.Locked, DraftTasks.Of(tender)[5].Status);
        Assert.Equal("Tenders_GuardUnmet", Given.Refused(() => tender.Approve(Given.Approver, Given.Now, Given.Facts)).Code);
    }

    [Theory]
    [InlineData(0, "Tenders_QuantityOutOfRange")]
    [InlineData(-1, "Tenders_QuantityOutOfRange")]
    [InlineData(1_000_001, "Tenders_QuantityOutOfRange")]
    public void SetLines_WithAnImpossibleQuantity_IsRefusedBesideIt(int quantity, string code)
    {
        var tender = Given.Basics();
        var refusal = Given.Refused(() => tender.SetLines(
            [new DraftLine("bath", quantity)], new Dictionary<string, CataloguedItem> { ["bath"] = new("bath", "C02", "a", "b", "c", 1) }, Given.Officer));
        Assert.Equal((code, "Lines[0].Quantity"), (refusal.Code, refusal.Field));
        Assert.Empty(tender.Lines);
    }

    [Fact]
    public void SetLines_WithAnItemNotInForce_IsRefused() => Assert.Equal("Tenders_ItemNotInForce",
        Given.Refused(() => Given.Basics().SetLines([new DraftLine("gone", 1)], new Dictionary<string, CataloguedItem>(), Given.Officer)).Code);

    [Theory]
    [InlineData(2026, 110_000_00, "Tenders_YearOutsideService")]
    [InlineData(2027, 109_999_99, "Tenders_SharesMissCeiling")]
    [InlineData(2027, 0, "Tenders_ShareNotPositive")]
    public void SetYearShares_ThatDoNotFit_AreRefused(int year, long fen, string code) =>
        Assert.Equal(code, Given.Refused(() => Given.Complete().SetYearShares([new DraftYearShare(year, fen)], Given.Officer)).Code);

    // 财库〔2014〕214号 art. 24: price 10 to 30 points.
    [Theory]
    [InlineData(9_99, 90_01, "Tenders_PriceWeightOutOfRange")]
    [InlineData(10_00, 90_00, null)]
    [InlineData(30_00, 70_00, null)]
    [InlineData(30_01, 69_99, "Tenders_PriceWeightOutOfRange")]
    [InlineData(20_00, 79_99, "Tenders_PointsMissHundred")]
    [InlineData(20_00, 0, "Tenders_PointsNotPositive")]
    public void Criteria_WeighThePriceByTheArticle(int price, int quality, string? code) =>
        Assert.Equal(code, CriteriaRule.Broken(
            [new(CriterionKind.Price, "价格", new(price)), new(CriterionKind.Technical, "方案", new(quality))])?.Code);

    [Fact]
    public void Criteria_WithoutAPrice_AreRefused() =>
        Assert.Equal("Tenders_OnePriceCriterion", CriteriaRule.Broken([new(CriterionKind.Technical, "方案", new(100_00))])?.Code);

    // 财政部令第102号 art. 24: three years at most.
    [Theory]
    [InlineData("2027-01-01", "2029-12-31", null)]
    [InlineData("2027-01-01", "2030-01-01", "Tenders_ServiceTooLong")]
    [InlineData("2027-01-01", "2026-12-31", "Tenders_ServiceEndsBeforeItStarts")]
    [InlineData("2026-12-08", "2027-12-31", "Tenders_ServiceBeforeDeadline")]
    public void Schedule_ThatContradictsItself_IsRefused(string from, string to, string? code) => Assert.Equal(code, TenderSchedule.Contradiction(
        Given.Schedule with { ServiceFrom = DateOnly.Parse(from, null), ServiceTo = DateOnly.Parse(to, null) })?.Code);

    [Fact]
    public void Approve_ByTheDrafter_NeedsASecondPerson()
    {
        var tender = Given.Complete();
        Assert.Equal("Identity_SecondPersonNeeded", Given.Refused(() => tender.Approve(Given.Officer, Given.Now, Given.Facts)).Code);
        Assert.Equal(TenderState.Draft, tender.State);
    }

    [Fact]
    public void Edit_AfterApproval_IsRefused() =>
        Assert.Equal("Tenders_NotInThisState", Given.Refused(() => Given.Approved().SetSchedule(Given.Schedule, Given.Officer)).Code);

    [Fact]
    public void Divide_KeepsEveryFen() => Assert.Equal(
        [new DraftYearShare(2027, 33), new DraftYearShare(2028, 33), new DraftYearShare(2029, 34)],
        YearShareRule.Divide([new(2029, 100), new(2027, 100), new(2028, 100)], 100));
}
