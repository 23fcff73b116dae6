using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders;

/// <summary>Which buttons this person has on this tender now. The domain decides again when one is pressed.</summary>
public sealed record TenderActions(
    bool Edit, bool Approve, bool Return, bool Publish, bool Cancel, bool Suspend, bool Lift, bool Bid, bool Open, bool Examine, bool Score, bool Rank, bool Award, bool Decline)
{
    public static TenderActions For(Tender tender, Actor actor, DateTime nowUtc)
    {
        var workflow = new TenderWorkflow(tender, nowUtc);
        bool Can(TenderTrigger trigger) => workflow.WhyNot(trigger) is null;
        var officer = actor.Role == Role.BureauOfficer;
        var approver = actor.Role == Role.BureauApprover;
        var manager = actor.Role == Role.ProviderManager;
        var scoring = officer && tender.State == TenderState.Evaluating && tender.RankedUtc is null;
        return new TenderActions(
            Edit: officer && tender.State == TenderState.Draft,
            Approve: approver && Can(TenderTrigger.Approve) && actor.UserId != tender.DraftedBy && actor.UserId != tender.LastEditedBy,
            Return: approver && Can(TenderTrigger.ReturnToDraft),
            Publish: approver && tender is { State: TenderState.Approved, IsBeingPublished: false, IsReleasing: false },
            Cancel: approver && Can(TenderTrigger.Cancel),
            Suspend: approver && Can(TenderTrigger.Suspend),
            Lift: approver && Can(TenderTrigger.LiftSuspension),
            Bid: manager && tender.State == TenderState.Published && nowUtc < tender.BidDeadlineUtc,
            Open: actor.Role is Role.BureauApprover or Role.ProvincialSupervisor && tender.AwaitsOpening(nowUtc),
            Examine: officer && tender.State == TenderState.Opening,
            Score: scoring,
            Rank: scoring && !tender.PricesUnderReview.Any() && tender.ValidBids.All(bid => tender.QualityCriteria.All(criterion => bid.AverageFor(criterion.Id) is not null)),
            Award: approver && Can(TenderTrigger.Award) && actor.UserId != tender.RankedBy,
            Decline: manager && Can(TenderTrigger.DeclineAward) && tender.Bids.Any(bid => bid.Id == tender.AwardedBidId && actor.BelongsTo(bid.ProviderId)));
    }
}
