using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class AwardTenderTests
{
    private static readonly DateOnly NoticeUntil = new(2026, 12, 9);

    // 财库〔2015〕124号: a consultation for purchased services goes on with two; with one it ends.
    [Theory]
    [InlineData(0, TenderState.Failed)]
    [InlineData(1, TenderState.Failed)]
    [InlineData(2, TenderState.Opening)]
    [InlineData(3, TenderState.Opening)]
    public void Open_WithSoManyBids_GoesOnOrFails(int bids, TenderState expected)
    {
        var tender = Given.Opened([.. Enumerable.Repeat(90_00L, bids)]);
        Assert.Equal((expected, expected == TenderState.Failed), (tender.State, tender.IsReleasing));
    }

    [Fact]
    public void Open_BeforeTheDeadline_IsRefused()
    {
        var tender = Given.Published();
        Assert.Equal("Tenders_GuardUnmet", Given.Refused(() => tender.OpenBids([], Given.Deadline.AddMilliseconds(-1))).Code);
    }

    [Fact]
    public void Fault16_Open_WhenTheContentIsNotWhatTheReceiptPromised_ExcludesTheBid()
    {
        var tender = Given.Published();
        foreach (var provider in (string[])["A", "B", "C"]) tender.Bid(provider, Given.Content(tender, 90_00, 10_00), Given.Now);
        tender.Quorum(Given.Deadline);
        tender.OpenBids(
            [.. tender.Bids.Select(bid => new OpenedEnvelope(bid.Id, Given.Content(tender, bid.ProviderId == "B" ? 89_99 : 90_00, 10_00)))], Given.Deadline);
        Assert.Equal(BidState.Invalid, tender.Bids[1].State);
        Assert.Null(tender.Bids[1].PriceFen);
        Assert.Equal(2, tender.ValidBids.Count());
    }

    [Fact]
    public void Examination_ThatLeavesOne_FailsTheTender()
    {
        var tender = Given.Opened(90_00, 80_00);
        tender.RejectBid(tender.Bids[0].Id, "营业执照过期");
        tender.FinishExamination(Given.Deadline);
        Assert.Equal((TenderState.Failed, TenderFailure.TooFewBids), (tender.State, tender.Failure!.Value));
    }

    [Fact]
    public void Rank_AddsPriceByFormulaToTheCommitteesPoints()
    {
        // A: 90 × 1,000 + 10 × 500 = 95,000; B: 80 × 1,000 + 5,000 = 85,000 (lowest).
        var tender = Given.Ranked([90_00, 80_00], [50, 47]);
        Assert.Equal((95_000_00L, 17_89, 87_89, 1), (tender.Bids[0].PriceFen!.Value, tender.Bids[0].PriceScoreHundredths!.Value,
            tender.Bids[0].TotalHundredths!.Value, tender.Bids[0].Rank!.Value));
        Assert.Equal((20_00, 87_00, 2), (tender.Bids[1].PriceScoreHundredths!.Value, tender.Bids[1].TotalHundredths!.Value, tender.Bids[1].Rank!.Value));
    }

    [Fact]
    public void Score_AfterTheRanking_IsRefused()
    {
        var tender = Given.Ranked([90_00, 80_00], [50, 47]);
        Assert.Equal("Tenders_AlreadyRanked", Given.Refused(() => tender.ScoreBid(tender.Bids[0].Id, [], BidScore.Committee, Given.Deadline)).Code);
    }

    [Theory]
    [InlineData(1, 50_01, "方案", "Tenders_ScoreOutOfRange")]
    [InlineData(1, -1, "方案", "Tenders_ScoreOutOfRange")]
    [InlineData(1, 10_00, " ", "Tenders_TextMissing")]
    [InlineData(0, 10_00, "价格", "Tenders_PriceScoredByFormula")]
    public void Score_ThatCannotBe_IsRefused(int criterion, int hundredths, string reason, string code)
    {
        var tender = Given.Opened(90_00, 80_00);
        tender.FinishExamination(Given.Deadline);
        Assert.Equal(code, Given.Refused(() => tender.ScoreBid(
            tender.Bids[0].Id, [new CriterionScore(tender.Criteria[criterion].Id, new Points(hundredths), reason)], BidScore.Committee, Given.Deadline)).Code);
    }

    [Fact]
    public void Award_OutOfRankOrder_IsRefused()
    {
        var tender = Given.Ranked([90_00, 80_00], [50, 30]);
        Assert.Equal("Tenders_NotFirstRanked", Given.Refused(() => tender.Award(tender.Bids[1].Id, Given.Approver, Given.Deadline, NoticeUntil)).Code);
    }

    [Fact]
    public void Award_ByWhoRanked_NeedsASecondPerson()
    {
        var tender = Given.Ranked([90_00, 80_00], [50, 30]);
        Assert.Equal("Identity_SecondPersonNeeded",
            Given.Refused(() => tender.Award(tender.Bids[0].Id, Given.Officer, Given.Deadline, NoticeUntil)).Code);
    }

    [Fact]
    public void Decline_ByEachWinnerInTurn_AwardsTheNextAndThenFails()
    {
        var tender = Given.Ranked([90_00, 80_00], [50, 30]);
        foreach (var bid in tender.Bids.OrderBy(one => one.Rank).ToArray())
        {
            tender.Award(bid.Id, Given.Approver, Given.Deadline, NoticeUntil);
            tender.DeclineAward(new("p", "p", ServiceMarket.Domain.Identity.Role.ProviderManager, Organisation: bid.ProviderId), "人手不足", Given.Deadline);
        }

        Assert.Equal((TenderState.Failed, TenderFailure.NoCandidateLeft, true), (tender.State, tender.Failure!.Value, tender.IsReleasing));
    }

    [Fact]
    public void Award_BecomesFinal_WhenTheNoticeIsOver()
    {
        var tender = Given.Ranked([90_00, 80_00], [50, 30]);
        tender.Award(tender.Bids[0].Id, Given.Approver, Given.Deadline, NoticeUntil);
        var over = new DateTime(2026, 12, 9, 16, 0, 0, DateTimeKind.Utc);
        Assert.Equal(over, tender.DueUtc);
        Assert.Equal("Tenders_NoAward", Given.Refused(() => tender.AwardForContract()).Code);
        Assert.Equal("Tenders_GuardUnmet", Given.Refused(() => tender.ConfirmAward(over.AddTicks(-1))).Code);
        tender.ConfirmAward(over);
        var award = tender.AwardForContract();
        Assert.Equal(("A", 95_000_00L, 90_00L), (award.ProviderId, award.PriceFen, award.Lines[0].UnitPriceFen));
        Assert.Equal([new DraftYearShare(2027, 95_000_00)], award.YearShares);
        tender.MarkContracted("c1", over);
        Assert.True(tender.IsReleasing);
    }
}
