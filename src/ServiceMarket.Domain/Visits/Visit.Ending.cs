namespace ServiceMarket.Domain.Visits;

public sealed partial class Visit
{
    /// <summary>So long after the planned time a visit counts as late.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(2);

    /// <summary>
    /// The recipient's entitlement ended. From that day open visits are cancelled; what is reported for a later day is flagged for good,
    /// and taken out of what can be paid. Care of the last day itself stays payable.
    /// </summary>
    /// <param name="day">First day without a right to the visit.</param>
    /// <param name="reason">Why.</param>
    /// <param name="endsEntitlement">The person's right ended (not merely the plan's version): later reports are suspect.</param>
    internal VisitStop StopFrom(DateOnly day, VisitReason reason, bool endsEntitlement)
    {
        if (Day < day) return VisitStop.None;
        if (IsOpen)
        {
            Cancel(reason);
            return VisitStop.Cancelled;
        }
        if (!endsEntitlement || Day == day || State is VisitState.Cancelled or VisitState.Missed or VisitState.Settled) return VisitStop.None;
        Flags |= VisitFlags.AfterRecipientEnd;
        if (State == VisitState.Verified) Workflow().Fire(VisitTrigger.Dispute);
        return VisitStop.Flagged;
    }

    /// <summary>Taken off by a stop (hospital, review of the plan …), not by a caseworker's decision about this one visit.</summary>
    public bool WasStopped => State == VisitState.Cancelled && IsStop(Reason);

    /// <summary>Whether the reason belongs to a stop of all visits.</summary>
    public static bool IsStop(VisitReason? reason) => Stops.Contains(reason);

    /// <summary>The plan is active again and asks for this visit.</summary>
    internal void Restore(PlannedVisit planned)
    {
        Ready(VisitTrigger.Restore).Fire(VisitTrigger.Restore);
        (Day, StartUtc) = (planned.Day, ChinaTime.ToUtc(planned.Day, planned.Service.Clock));
        (WorkerId, SecondWorkerId, Reason) = (null, null, null);
    }

    private static readonly HashSet<VisitReason?> Stops =
    [
        VisitReason.PlanChanged, VisitReason.RecipientDied, VisitReason.RecipientInHospital, VisitReason.RecipientInInstitution,
        VisitReason.RecipientStatusEnded, VisitReason.RecipientMoved, VisitReason.RecipientGradeChanged,
    ];

    /// <summary>What the sweep does with this visit: late, missed, or nothing (null). Run twice it does nothing the second time.</summary>
    internal DomainEvent? Sweep(DateTime nowUtc)
    {
        var today = ChinaTime.DayOf(nowUtc);
        var isGone = IsOpen ? Day < today : State == VisitState.InProgress && Day.AddDays(CheckOutWithinDays) < today;
        if (isGone)
        {
            Ready(VisitTrigger.Miss).Fire(VisitTrigger.Miss);
            slots.Clear();
            presences.Clear();
            return new VisitMissed(Id);
        }
        if (OverdueUtc is not null || !(IsOpen || State == VisitState.InProgress)) return null;
        if (nowUtc <= (State == VisitState.InProgress ? EndUtc : StartUtc) + Grace) return null;
        OverdueUtc = nowUtc;
        return new VisitOverdue(Id, Township);
    }
}

/// <summary>What an ended entitlement did to a visit.</summary>
internal enum VisitStop
{
    None,
    Cancelled,
    Flagged,
}
