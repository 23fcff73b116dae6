namespace ServiceMarket.Domain.Visits;

/// <summary>The acts that move a visit.</summary>
public enum VisitTrigger
{
    Assign,
    Unassign,
    Move,
    Accept,
    Decline,
    CheckIn,
    Report,
    MeetObstacle,
    Verify,
    Dispute,
    Uphold,
    Dismiss,
    Settle,
    Miss,
    Cancel,
    /// <summary>The plan goes on after a stop: what the stop took off comes back.</summary>
    Restore,
}
