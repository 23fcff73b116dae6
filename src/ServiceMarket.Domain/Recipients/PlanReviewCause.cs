namespace ServiceMarket.Domain.Recipients;

/// <summary>Why a plan is under review or has ended. A closed list: what it means for the person is in the events.</summary>
public enum PlanReviewCause
{
    /// <summary>Its review day has come, or somebody asked.</summary>
    Review,
    Hospital,
    GradeChanged,
    /// <summary>A later version took over.</summary>
    Superseded,
    /// <summary>The person's status ended: death, institution, loss of status, move.</summary>
    StatusEnded,
    /// <summary>Ended by the caseworker or the officer.</summary>
    NoLongerNeeded,
}
