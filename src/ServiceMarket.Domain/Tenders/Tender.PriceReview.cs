using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tenders;

public sealed partial class Tender
{
    /// <summary>Valid bids whose price is under review.</summary>
    public IEnumerable<Bid> PricesUnderReview => ValidBids.Where(bid => bid.PriceReview is { IsProven: null });

    /// <summary>The bidder explains an abnormally low price; until the decision it may be said anew. Refused: nothing was asked, decided already, no words.</summary>
    public void ExplainPrice(Actor actor, string explanation, DateTime nowUtc)
    {
        if (State != TenderState.Evaluating) throw TendersRefusals.NotInThisState(State).AsException();
        var bid = PricesUnderReview.SingleOrDefault(one => actor.BelongsTo(one.ProviderId)) ?? throw TendersRefusals.NoPriceReview().AsException();
        var words = Text(explanation, "Explanation", PriceReview.ExplanationLength);
        bid.PriceReview!.Explain(words, nowUtc);
        Record(new PriceExplained(bid.Id));
    }

    /// <summary>
    /// The committee's finding. What is not proven is out, and with fewer than two valid bids left the tender fails. Refused: nothing to decide, no
    /// reason, against a bidder who has not answered and still has time.
    /// </summary>
    public void DecidePriceReview(string bidId, bool isProven, string reason, Actor actor, DateTime nowUtc)
    {
        if (State != TenderState.Evaluating) throw TendersRefusals.NotInThisState(State).AsException();
        var bid = BidOf(bidId);
        if (bid is not { State: BidState.Valid, PriceReview: { IsProven: null } review }) throw TendersRefusals.NoPriceReview().AsException();
        var words = Text(reason, "Reason", TenderLimits.Reason);
        if (!isProven && review.ExplainedUtc is null && nowUtc < review.ExplainUntilUtc) throw TendersRefusals.PriceExplanationPending(review.ExplainUntilUtc).AsException();
        review.Decide(isProven, words, actor.UserId, nowUtc);
        if (!isProven) bid.Exclude("@Tenders_Invalid_PriceUnproven");
        Record(new PriceReviewDecided(bidId, isProven, words));
        if (ValidBids.Count() < TenderLimits.LeastBids) Fail(TenderFailure.TooFewBids, nowUtc);
    }

    private void AskForPrices(DateTime nowUtc)
    {
        var quotes = ValidBids.ToDictionary(bid => bid.Id, bid => bid.PriceFen!.Value);
        foreach (var bid in ValidBids)
        {
            var triggers = AbnormalPrice.Of(quotes[bid.Id], [.. quotes.Where(other => other.Key != bid.Id).Select(other => other.Value)], CeilingFen);
            if (triggers == PriceTriggers.None) continue;
            bid.PriceReview = new PriceReview(triggers, nowUtc);
            Record(new PriceReviewAsked(bid.Id, bid.ProviderId, triggers));
        }
    }
}
