namespace ServiceMarket.Domain.Visits;

/// <summary>The calendar stretch in which a plan line's visits are counted.</summary>
public enum VisitPeriod
{
    Day,
    /// <summary>Monday to Sunday.</summary>
    Week,
    /// <summary>Two weeks, counted from Monday 1 January 2024.</summary>
    TwoWeeks,
    Month,
    Quarter,
}
