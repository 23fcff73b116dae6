using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>Every question about visits begins with <see cref="Within"/>.</summary>
public static class VisitQueries
{
    /// <summary>The visits a person may see: their division's, their organisation's contracts', their own.</summary>
    public static IQueryable<Visit> Within(this IQueryable<Visit> visits, Actor actor)
    {
        if (actor.Role == Role.System) return visits;
        if (actor.Role == Role.FieldWorker)
            return visits.Where(visit => visit.WorkerId == actor.WorkerId || visit.SecondWorkerId == actor.WorkerId);
        if (actor.Organisation is { } organisation) return visits.Where(visit => visit.ProviderId == organisation);
        if (actor.Division is not { Length: > 0 } division || !SeesVisits(actor.Role)) return visits.Where(_ => false);
        var prefix = DivisionCode.Prefix(division);
        return prefix.Length switch
        {
            9 => visits.Where(visit => visit.Township == prefix),
            6 => visits.Where(visit => visit.County == prefix),
            _ => visits.Where(visit => visit.County.StartsWith(prefix)),
        };
    }

    /// <summary>Not finished: what the grain loads with the recipient. Verified ones leave when they are settled.</summary>
    public static IQueryable<Visit> Unfinished(this IQueryable<Visit> visits) => visits.Where(visit =>
        visit.State != VisitState.Settled && visit.State != VisitState.Cancelled && visit.State != VisitState.Missed);

    /// <summary>Late or gone by, not yet found by the sweep: uses the index on state and begin.</summary>
    public static IQueryable<Visit> Sweepable(this IQueryable<Visit> visits, DateTime nowUtc)
    {
        var lateFrom = nowUtc - Visit.Grace;
        var today = ChinaTime.DayOf(nowUtc);
        return visits.Where(visit =>
            (visit.State == VisitState.Planned || visit.State == VisitState.Assigned || visit.State == VisitState.Accepted || visit.State == VisitState.InProgress)
            && visit.StartUtc < lateFrom && (visit.OverdueUtc == null || visit.Day < today));
    }

    private static bool SeesVisits(Role role) =>
        role is Role.Caseworker or Role.BureauOfficer or Role.BureauApprover or Role.ProvincialSupervisor or Role.Auditor;
}
