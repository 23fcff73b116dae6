using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

public sealed partial class CareRecipient
{
    /// <summary>
    /// Records what happened on a day, perhaps reported late: open visits from that day on stop in the same commit, and the plan goes under
    /// review (hospital) or ends. Refuses: an event that the status does not allow, a day in the future or before the last event, and a
    /// return of somebody whose number another county claims by now.
    /// </summary>
    public LifeEvent RecordLifeEvent(string eventId, LifeEventKind kind, DateOnly day, ProtectedText note, IdClaimant claim, Actor by, DateTime nowUtc)
    {
        if (LifeEventRule.Next(Status, kind) is not { } next) throw RecipientsRefusals.LifeEventImpossible(kind, Status).AsException();
        if (day > ChinaTime.DayOf(nowUtc)) throw RecipientsRefusals.DayInFuture("Day").AsException();
        var earliest = lifeEvents.Count > 0 ? lifeEvents.Max(happened => happened.Day) : BornOn;
        if (day < earliest) throw RecipientsRefusals.DayBefore("Day", earliest).AsException();
        if (kind == LifeEventKind.MovedBack && claim != IdClaimant.Nobody) throw RecipientsRefusals.DuplicateElsewhere().AsException();
        var happened = new LifeEvent(eventId, kind, day, note, by, nowUtc);
        lifeEvents.Add(happened);
        (Status, StatusSince) = (next, day);
        IdClaim = next == RecipientStatus.MovedAway ? null : IdIndex;
        Record(new LifeEventRecorded(Id, eventId, day));
        if (LifeEventRule.StopOf(kind) is { } stop) StopServices(stop, day);
        return happened;
    }

    private void StopServices(ServiceStop stop, DateOnly day)
    {
        if (stop == ServiceStop.Hospital)
        {
            if (CurrentPlan is { State: PlanState.Active } active) PutUnderReview(active, PlanReviewCause.Hospital, stop, day);
            else StopVisitsFrom(day, stop);
            return;
        }
        foreach (var plan in plans.Where(plan => plan.State != PlanState.Ended).ToList()) EndPlan(plan, day.AddDays(-1), PlanReviewCause.StatusEnded);
        StopVisitsFrom(day, stop);
    }
}
