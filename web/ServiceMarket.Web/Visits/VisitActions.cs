using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>Which buttons this person has on this visit now. The domain decides again when one is pressed.</summary>
public sealed record VisitActions(bool Assign, bool Unassign, bool Move, bool Cancel, bool Verify, bool Dispute, bool Resolve, bool Correct, bool Record)
{
    public static VisitActions For(Visit visit, Actor actor, DateOnly today)
    {
        var caseworker = actor.Role == Role.Caseworker;
        var own = visit.IsBy(actor.WorkerId);
        return new VisitActions(
            Assign: caseworker && visit.Day >= today && visit.Can(VisitTrigger.Assign),
            Unassign: caseworker && visit.Can(VisitTrigger.Unassign),
            Move: caseworker && visit.Can(VisitTrigger.Move),
            Cancel: caseworker && visit.Can(VisitTrigger.Cancel),
            Verify: caseworker && !own && visit.Can(VisitTrigger.Verify),
            Dispute: (caseworker || actor.Role == Role.ProviderManager) && visit.Can(VisitTrigger.Dispute),
            Resolve: (caseworker || actor.Role == Role.BureauOfficer) && !own && visit.State == VisitState.Disputed && visit.DisputedBy != actor.UserId,
            Correct: caseworker && !own && visit.CheckIn is not null
                && visit.State is VisitState.InProgress or VisitState.Reported or VisitState.Disputed,
            Record: actor.Role == Role.FieldWorker && own);
    }
}
