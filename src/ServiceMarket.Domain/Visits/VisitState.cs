namespace ServiceMarket.Domain.Visits;

/// <summary>Where a visit stands. Only <see cref="VisitWorkflow"/> changes it; only <see cref="Verified"/> can be paid.</summary>
public enum VisitState
{
    /// <summary>On the calendar, nobody named yet.</summary>
    Planned,
    /// <summary>A worker is named and has not answered.</summary>
    Assigned,
    /// <summary>The worker comes.</summary>
    Accepted,
    /// <summary>Checked in, not yet checked out.</summary>
    InProgress,
    /// <summary>Checked out with a service record; waits for the caseworker.</summary>
    Reported,
    /// <summary>The caseworker has seen that it was done: payable.</summary>
    Verified,
    /// <summary>On an approved statement; final.</summary>
    Settled,
    /// <summary>Not done, or stopped by an obstacle: recorded, not paid.</summary>
    Missed,
    /// <summary>Taken off the calendar before it began.</summary>
    Cancelled,
    /// <summary>Contested; not payable until somebody else has decided.</summary>
    Disputed,
}
