using CsCheck;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class BidTests
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Fault13_Bid_AroundTheDeadline_IsDecidedByTheInstant(int milliseconds, bool accepted)
    {
        var tender = Given.Published();
        var receipt = tender.Bid("A", Given.Content(tender, 90_00, 10_00), Given.Deadline.AddMilliseconds(milliseconds));
        Assert.Equal((accepted, 1), (receipt.IsAccepted, receipt.Number));
        Assert.Equal(accepted ? 1 : 0, tender.Bids.Count);
        Assert.Equal(accepted ? 1 : 0, tender.Envelopes.Count);
    }

    [Theory]
    [InlineData(0, 10_00, "Tenders_PriceMissing", "Prices[0]")]
    [InlineData(100_01, 10_00, "Tenders_PriceAboveCeiling", "Prices[0]")]
    [InlineData(90_00, 20_01, "Tenders_PriceAboveCeiling", "Prices[1]")]
    public void Bid_WithAnImpossiblePrice_IsRefusedBesideIt(long bath, long meal, string code, string field)
    {
        var tender = Given.Published();
        var refusal = Given.Refused(() => tender.Bid("A", Given.Content(tender, bath, meal), Given.Now));
        Assert.Equal((code, field, 0), (refusal.Code, refusal.Field, tender.LastReceiptNumber));
    }

    [Fact]
    public void Bid_OfAnUnverifiedOrganisation_IsRefused()
    {
        var tender = Given.Published();
        Assert.Equal("Tenders_BidderNotVerified",
            Given.Refused(() => tender.Bid("A", Given.Content(tender, 90_00, 10_00), Given.Now, verified: false)).Code);
    }

    [Fact]
    public void Bid_OfAnOrganisationWhoseCertificateHasRunOut_IsRefused()
    {
        var tender = Given.Published();
        Assert.Equal("Tenders_BidderCertificateMissing",
            Given.Refused(() => tender.Bid("A", Given.Content(tender, 90_00, 10_00), Given.Now, certificate: false)).Code);
        Assert.Equal(0, tender.LastReceiptNumber);
    }

    [Fact]
    public void Content_NeverPrintsItself()
    {
        var content = Given.Content(Given.Published(), 87_65, 10_00);
        Assert.DoesNotContain("8765", $"{content} {content.Prices[0]} {content.Proposals[0]}", StringComparison.Ordinal);
    }

    // Random sequences of submit, withdraw and time: the last accepted version counts, history is complete, receipts match.
    [Fact]
    public void Fault17_SequencesOfReplaceAndWithdraw_KeepTheLastAcceptedVersion() =>
        Gen.Select(Gen.Int[0, 2], Gen.Long[1, 100_00], Gen.Int[0, 1]).Array[1, 30].Sample(steps =>
        {
            var tender = Given.Published();
            var minute = (Given.Deadline - Given.Now) / 20;
            var now = Given.Now;
            var last = new Dictionary<string, string?>();
            var attempts = 0;
            foreach (var (act, fen, who) in steps)
            {
                now += minute;
                var provider = who == 0 ? "A" : "B";
                var inTime = now < Given.Deadline;
                if (act < 2)
                {
                    var content = Given.Content(tender, fen, 10_00);
                    var receipt = tender.Bid(provider, content, now);
                    attempts++;
                    if (receipt.IsAccepted != inTime || receipt.Hash != content.Hash() || receipt.Number != attempts) return false;
                    if (inTime) last[provider] = content.Hash();
                }
                else if (last.GetValueOrDefault(provider) is not null)
                {
                    var receipt = tender.WithdrawBid($"w{attempts}", provider, now);
                    attempts++;
                    if (receipt.IsAccepted != inTime) return false;
                    if (inTime) last[provider] = null;
                }
            }

            return tender.Receipts.Count == attempts
                && tender.Envelopes.Count == tender.Receipts.Count(one => one.IsAccepted && one.Act != BidAct.Withdrawn)
                && tender.Bids.All(bid => bid.State == BidState.Withdrawn ? last[bid.ProviderId] is null : last[bid.ProviderId] == bid.Hash);
        });
}
