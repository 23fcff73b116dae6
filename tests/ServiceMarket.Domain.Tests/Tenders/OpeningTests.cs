using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class OpeningTests
{
    private static readonly ProtectedText Share = new("share");

    [Fact]
    public void ByOneHolderAlone_IsRefused()
    {
        var tender = WithBids(2);
        tender.CloseBidding(Share, Given.Deadline);
        Assert.Equal("Tenders_GuardUnmet", Given.Refused(() => tender.OpenBids([], Given.Deadline)).Code);
        Assert.Equal((TenderState.Published, true, (DateTime?)null), (tender.State, tender.AwaitsOpening(Given.Deadline), tender.DueUtc));
    }

    [Theory]
    [InlineData(ShareHolder.Bureau, ShareHolder.Supervisor)]
    [InlineData(ShareHolder.Supervisor, ShareHolder.Platform)]
    [InlineData(ShareHolder.Platform, ShareHolder.Bureau)]
    public void ByAnyTwoHolders_IsPossible(ShareHolder first, ShareHolder second)
    {
        var tender = WithBids(2);
        Join(tender, first, Given.Deadline);
        Join(tender, second, Given.Deadline);
        Assert.True(tender.HasQuorum);
    }

    [Fact]
    public void BeforeTheDeadline_NobodyMayJoin() => Assert.Equal("Tenders_OpeningTooEarly",
        Given.Refused(() => Join(WithBids(2), ShareHolder.Bureau, Given.Deadline.AddTicks(-1))).Code);

    [Fact]
    public void TheSameHolderTwice_CountsOnce()
    {
        var tender = WithBids(2);
        Join(tender, ShareHolder.Bureau, Given.Deadline);
        Assert.Equal("Tenders_AlreadyJoined", Given.Refused(() => Join(tender, ShareHolder.Bureau, Given.Deadline)).Code);
        Assert.False(tender.HasQuorum);
    }

    [Fact]
    public void WithoutAShareOfThisTender_NobodyMayJoin() => Assert.Equal("Tenders_NoShare",
        Given.Refused(() => WithBids(2).JoinOpening(ShareHolder.Bureau, "somebody else", Share, Given.Deadline)).Code);

    // 财库〔2015〕124号: with one bid there is nothing to compare, so it stays closed for ever.
    [Fact]
    public void WithTooFewBids_TheEnvelopeIsNeverOpened()
    {
        var tender = WithBids(1);
        tender.CloseBidding(Share, Given.Deadline);
        Assert.Equal((TenderState.Failed, BidState.Sealed, (long?)null), (tender.State, tender.Bids[0].State, tender.Bids[0].PriceFen));
        Assert.Equal("Tenders_NotInThisState", Given.Refused(() => Join(tender, ShareHolder.Bureau, Given.Deadline)).Code);
    }

    [Fact]
    public void Fault16_ADamagedEnvelope_IsThePlatformsFaultAndTheOthersGoOn()
    {
        var tender = WithBids(3);
        tender.Quorum(Given.Deadline);
        tender.OpenBids([.. tender.Bids.Select((bid, at) => new OpenedEnvelope(bid.Id, at == 1 ? null : Given.Content(tender, 90_00, 10_00)))], Given.Deadline);
        Assert.Equal("@Tenders_Invalid_EnvelopeDamaged", tender.Bids[1].InvalidReason);
        Assert.Equal((TenderState.Opening, 2), (tender.State, tender.ValidBids.Count()));
    }

    [Fact]
    public void AStopAfterTheDeadline_DoesNotBringItBack()
    {
        var tender = WithBids(2);
        tender.Suspend("质疑", Given.Deadline.AddHours(1));
        tender.LiftSuspension(Given.Deadline.AddDays(3));
        Assert.Equal(Given.Deadline, tender.BidDeadlineUtc);
    }

    [Fact]
    public void Publication_WithoutAHolderOfEachKind_IsRefused()
    {
        var facts = Given.Facts with { ShareHolders = new HashSet<ShareHolder> { ShareHolder.Platform, ShareHolder.Bureau } };
        var refusal = Given.Refused(() => Given.Approved().RequestPublication(Given.Deadline, Given.Schedule.DocumentsUntil, Given.Now, facts));
        Assert.Equal(("Tenders_ShareHolderMissing", "@Tenders_ShareHolder_Supervisor"), (refusal.Code, refusal.Arguments[0]));
    }

    [Fact]
    public void ReceiptsAreAChain_InWhichNothingCanBeChangedDroppedOrAdded()
    {
        var tender = Given.Published();
        foreach (var provider in (string[])["A", "B", "A"]) tender.Bid(provider, Given.Content(tender, 90_00, 10_00), Given.Now.AddHours(1));
        tender.WithdrawBid("w", "B", Given.Now.AddHours(2));
        var before = "";
        foreach (var receipt in tender.Receipts)
        {
            Assert.Equal(ReceiptChain.Next(before, receipt.Number, receipt.Act, receipt.IsAccepted, receipt.AtUtc, receipt.Hash), receipt.Chain);
            before = receipt.Chain;
        }

        Assert.Equal((4, before), (tender.Receipts.Count, tender.LastReceiptChain));
        Assert.NotEqual(tender.Receipts[2].Chain, ReceiptChain.Next(
            tender.Receipts[0].Chain, 3, tender.Receipts[2].Act, true, tender.Receipts[2].AtUtc, tender.Receipts[2].Hash));
    }

    private static Tender WithBids(int count)
    {
        var tender = Given.Published();
        for (var n = 0; n < count; n++) tender.Bid($"{(char)('A' + n)}", Given.Content(tender, 90_00, 10_00), Given.Now.AddDays(1));
        return tender;
    }

    private static void Join(Tender tender, ShareHolder holder, DateTime at)
    {
        if (holder == ShareHolder.Platform) tender.CloseBidding(Share, at);
        else tender.JoinOpening(holder, $"{holder}", Share, at);
    }
}
