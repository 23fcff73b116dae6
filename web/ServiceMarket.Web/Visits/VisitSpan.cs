namespace ServiceMarket.Web.Visits;

/// <summary>The days a list covers: always bounded, so that the indexes on the day serve it.</summary>
public readonly record struct VisitSpan(DateOnly From, DateOnly To)
{
    /// <summary>Work older than this is looked up by its week.</summary>
    public const int WorkDays = 180;

    /// <summary>So far ahead visits are planned, and a little more.</summary>
    public const int PlannedDays = 60;

    /// <summary>Monday to Sunday.</summary>
    public static VisitSpan WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    public static VisitSpan Of(VisitListFilter filter, DateOnly today) => filter switch
    {
        { Week: { Year: > 2000 and < 3000 } week } => WeekOf(week),
        { Work: not null } => new(today.AddDays(-WorkDays), today.AddDays(PlannedDays)),
        _ => WeekOf(today),
    };
}
