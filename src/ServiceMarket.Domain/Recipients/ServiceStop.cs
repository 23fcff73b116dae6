namespace ServiceMarket.Domain.Recipients;

/// <summary>Why open visits stop from a day on.</summary>
public enum ServiceStop
{
    Died,
    Institution,
    Hospital,
    StatusEnded,
    MovedAway,
    /// <summary>A new version of the plan takes over, or the plan is under review or ended.</summary>
    PlanChanged,
    /// <summary>The confirmed grade no longer allows care at home.</summary>
    GradeChanged,
}
