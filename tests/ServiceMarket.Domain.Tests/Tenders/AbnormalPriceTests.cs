using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

/// <summary>财库〔2026〕2号: strictly below a line, by the raw quote; a review, never a rejection by itself.</summary>
public class AbnormalPriceTests
{
    [Theory]
    // Mean of 100, 100 and 40 is 80, half of it 40: not below. With 39 the mean is 79.67, half of it 39.83.
    [InlineData(40_00, new long[] { 100_00, 100_00 }, 80_00, PriceTriggers.BelowSecond)]
    [InlineData(39_00, new long[] { 100_00, 100_00 }, 80_00, PriceTriggers.BelowMean | PriceTriggers.BelowSecond)]
    // Half of the second lowest, 50 of 100: not below.
    [InlineData(50_00, new long[] { 100_00 }, 100_00, PriceTriggers.None)]
    [InlineData(49_99, new long[] { 100_00 }, 100_00, PriceTriggers.BelowSecond)]
    [InlineData(50_00, new long[] { 50_00, 200_00 }, 100_00, PriceTriggers.None)]
    // 45 % of a ceiling of 100.
    [InlineData(45_00, new long[] { 46_00 }, 100_00, PriceTriggers.None)]
    [InlineData(44_99, new long[] { 46_00 }, 100_00, PriceTriggers.BelowCeiling)]
    [InlineData(1, new long[] { }, 1_000_000_000_000_000, PriceTriggers.BelowCeiling)]
    public void Of_IsStrict(long quote, long[] others, long ceiling, PriceTriggers expected) => Assert.Equal(expected, AbnormalPrice.Of(quote, others, ceiling));

    [Fact]
    public void AfterTheExamination_TheLowBidderIsAsked_AndNothingIsRankedMeanwhile()
    {
        var tender = Examined();
        Assert.Equal([1], tender.Bids.Select((bid, at) => (bid, at)).Where(one => one.bid.PriceReview is not null).Select(one => one.at));
        ScoreAll(tender);
        Assert.Equal(("Tenders_PriceReviewOpen", "1"), Code(() => tender.RankBids(Given.Officer, Given.Deadline)));
        tender.DecidePriceReview(tender.Bids[1].Id, isProven: true, "人员由镇里支持", Given.Officer, Given.Deadline);
        tender.RankBids(Given.Officer, Given.Deadline);
        Assert.NotNull(tender.Bids[1].Rank);
    }

    [Fact]
    public void Unproven_NeedsTheExplanationOrThirtyMinutes()
    {
        var tender = Examined();
        var bid = tender.Bids[1];
        Assert.Equal("Tenders_PriceExplanationPending",
            Code(() => tender.DecidePriceReview(bid.Id, false, "没有依据", Given.Officer, Given.Deadline.AddMinutes(30).AddTicks(-1))).Code);
        tender.DecidePriceReview(bid.Id, false, "没有依据", Given.Officer, Given.Deadline.AddMinutes(30));
        Assert.Equal((BidState.Invalid, "@Tenders_Invalid_PriceUnproven", TenderState.Evaluating), (bid.State, bid.InvalidReason, tender.State));
        Assert.Equal("Tenders_NoPriceReview", Code(() => tender.DecidePriceReview(bid.Id, true, "又有了", Given.Officer, Given.Deadline.AddHours(1))).Code);
    }

    [Fact]
    public void Explained_MayBeFoundUnprovenAtOnce_AndWithTwoLeftItGoesOn()
    {
        var tender = Examined();
        tender.ExplainPrice(Manager("B"), "志愿者不计人工", Given.Deadline.AddMinutes(1));
        tender.ExplainPrice(Manager("B"), "志愿者不计人工，附清单", Given.Deadline.AddMinutes(2));
        tender.DecidePriceReview(tender.Bids[1].Id, false, "志愿者不能按约服务", Given.Officer, Given.Deadline.AddMinutes(3));
        Assert.Equal(("志愿者不计人工，附清单", 2), (tender.Bids[1].PriceReview!.Explanation, tender.ValidBids.Count()));
    }

    [Fact]
    public void WithOneLeft_TheTenderFails()
    {
        var tender = Given.Opened(90_00, 20_00);
        tender.FinishExamination(Given.Deadline);
        tender.DecidePriceReview(tender.Bids[1].Id, false, "没有依据", Given.Officer, Given.Deadline.AddHours(1));
        Assert.Equal((TenderState.Failed, TenderFailure.TooFewBids), (tender.State, tender.Failure!.Value));
    }

    [Fact]
    public void Explain_ByWhoWasNotAsked_OrWithoutWords_IsRefused()
    {
        var tender = Examined();
        Assert.Equal("Tenders_NoPriceReview", Code(() => tender.ExplainPrice(Manager("A"), "我们", Given.Deadline)).Code);
        Assert.Equal("Tenders_TextMissing", Code(() => tender.ExplainPrice(Manager("B"), " ", Given.Deadline)).Code);
    }

    // 95,000, 25,000 and 95,000 yuan under a ceiling of 110,000.
    private static Tender Examined()
    {
        var tender = Given.Opened(90_00, 20_00, 90_00);
        tender.FinishExamination(Given.Deadline);
        return tender;
    }

    private static void ScoreAll(Tender tender)
    {
        foreach (var bid in tender.ValidBids.ToList())
        {
            tender.ScoreBid(
                bid.Id,
                [new CriterionScore(tender.Criteria[1].Id, new Points(40_00), "可行"), new CriterionScore(tender.Criteria[2].Id, new Points(20_00), "有业绩")],
                BidScore.Committee, Given.Deadline);
        }
    }

    private static Domain.Identity.Actor Manager(string provider) => new("m", "m", Domain.Identity.Role.ProviderManager, Organisation: provider);

    private static (string Code, string? First) Code(Action act)
    {
        var refusal = Given.Refused(act);
        return (refusal.Code, refusal.Arguments.Count > 0 ? refusal.Arguments[0] : null);
    }
}
