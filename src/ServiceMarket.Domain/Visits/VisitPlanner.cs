namespace ServiceMarket.Domain.Visits;

/// <summary>
/// Frequency into days. Pure and the same whenever it runs: the days depend on the line and its calendar period only, never on "today",
/// so that tomorrow's run proposes the same visits. Daily and weekly care goes on over holidays; what happens once in two weeks or
/// less often moves to the next working day of its period.
/// </summary>
public static class VisitPlanner
{
    /// <summary>How far ahead visits are on the calendar, in days.</summary>
    public const int Horizon = 28;

    private static readonly DateOnly FirstMonday = new(2024, 1, 1);

    /// <summary>The visits of the lines with today ≤ day &lt; today + <see cref="Horizon"/> that are not there yet.</summary>
    /// <param name="services">Active plan lines.</param>
    /// <param name="today">First day of the window.</param>
    /// <param name="known">Keys of the visits that are there, cancelled ones too: what was cancelled is not planned again.</param>
    /// <param name="isHoliday">Public holiday of the State Council's notice.</param>
    public static IEnumerable<PlannedVisit> Plan(
        IEnumerable<PlannedService> services, DateOnly today, IReadOnlySet<VisitKey> known, Func<DateOnly, bool> isHoliday) =>
        from service in services
        from visit in PlanOne(service, today, today.AddDays(Horizon - 1), isHoliday)
        where !known.Contains(visit.Key)
        select visit;

    private static IEnumerable<PlannedVisit> PlanOne(PlannedService service, DateOnly from, DateOnly last, Func<DateOnly, bool> isHoliday)
    {
        if (service.From > from) from = service.From;
        if (service.Until < last) last = service.Until.Value;
        for (var start = StartOf(service.Period, from); start <= last; start = Next(service.Period, start))
        {
            var days = DaysOf(service, start, isHoliday);
            for (var ordinal = 0; ordinal < days.Count; ordinal++)
                if (days[ordinal] >= from && days[ordinal] <= last)
                    yield return new(service, new(service.PlanLineId, start, ordinal), days[ordinal]);
        }
    }

    private static List<DateOnly> DaysOf(PlannedService service, DateOnly start, Func<DateOnly, bool> isHoliday)
    {
        var end = Next(service.Period, start);
        var length = end.DayNumber - start.DayNumber;
        if (service.Period == VisitPeriod.Day) return [.. Enumerable.Repeat(start, service.Times)];
        var weekday = service.Weekday ?? DefaultWeekday(service.PlanLineId);
        var first = ((int)weekday - (int)start.DayOfWeek + 7) % 7;
        List<DateOnly> days = [];
        for (var n = 0; n < service.Times; n++)
        {
            var day = start.AddDays((first + n * length / service.Times) % length);
            days.Add(service.Period == VisitPeriod.Week ? day : AfterHoliday(day, end, isHoliday));
        }
        return days;
    }

    private static DateOnly AfterHoliday(DateOnly day, DateOnly end, Func<DateOnly, bool> isHoliday)
    {
        for (var moved = day; moved < end; moved = moved.AddDays(1))
            if (!isHoliday(moved)) return moved;
        return day;
    }

    private static DateOnly StartOf(VisitPeriod period, DateOnly day) => period switch
    {
        VisitPeriod.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        VisitPeriod.TwoWeeks => day.AddDays(-(((day.DayNumber - FirstMonday.DayNumber) % 14 + 14) % 14)),
        VisitPeriod.Month => new(day.Year, day.Month, 1),
        VisitPeriod.Quarter => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => day,
    };

    private static DateOnly Next(VisitPeriod period, DateOnly start) => period switch
    {
        VisitPeriod.Week => start.AddDays(7),
        VisitPeriod.TwoWeeks => start.AddDays(14),
        VisitPeriod.Month => start.AddMonths(1),
        VisitPeriod.Quarter => start.AddMonths(3),
        _ => start.AddDays(1),
    };

    // Spreads lines without a wish over Monday to Friday; string.GetHashCode differs from start to start.
    private static DayOfWeek DefaultWeekday(string planLineId) => (DayOfWeek)(1 + planLineId.Sum(letter => letter) % 5);
}
