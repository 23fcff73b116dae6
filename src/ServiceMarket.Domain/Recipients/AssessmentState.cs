namespace ServiceMarket.Domain.Recipients;

/// <summary>Where an assessment stands.</summary>
public enum AssessmentState
{
    /// <summary>The rule has proposed a grade; a second person has to confirm it.</summary>
    Proposed,
    /// <summary>Its grade holds, until a later one is confirmed.</summary>
    Confirmed,
    /// <summary>Given back: to be assessed again.</summary>
    Returned,
}
