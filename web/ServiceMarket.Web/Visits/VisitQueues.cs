using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>Which visits wait for what: the same filter behind a tile's number and its list.</summary>
static class VisitQueues
{
    /// <summary>So many days ahead an open visit is somebody's work.</summary>
    public const int AheadDays = 7;

    public static IQueryable<Visit> Waiting(this IQueryable<Visit> visits, VisitWork work, DateOnly today)
    {
        var soon = today.AddDays(AheadDays);
        return work switch
        {
            VisitWork.Assign => visits.Where(visit => visit.State == VisitState.Planned && visit.Day >= today && visit.Day <= soon),
            VisitWork.Late => visits.Where(visit => visit.OverdueUtc != null && (visit.State == VisitState.Planned
                || visit.State == VisitState.Assigned || visit.State == VisitState.Accepted || visit.State == VisitState.InProgress)),
            VisitWork.Verify => visits.Where(visit => visit.State == VisitState.Reported),
            VisitWork.Decide => visits.Where(visit => visit.State == VisitState.Disputed),
            _ => visits.Where(visit => visit.State == VisitState.Planned && visit.Day >= today
                && (visit.Reason == VisitReason.WorkerIll || visit.Reason == VisitReason.WorkerBusy || visit.Reason == VisitReason.NoTransport)),
        };
    }
}
