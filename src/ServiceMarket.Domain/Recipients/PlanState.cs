namespace ServiceMarket.Domain.Recipients;

/// <summary>Where a version of a care plan stands. Only <see cref="CarePlanWorkflow"/> changes it.</summary>
public enum PlanState
{
    /// <summary>Drafted by the caseworker; waits for the bureau officer.</summary>
    Draft,
    /// <summary>Visits are planned from it.</summary>
    Active,
    /// <summary>Something changed; no new visits until it is approved again or ended.</summary>
    UnderReview,
    /// <summary>Over; final.</summary>
    Ended,
}
