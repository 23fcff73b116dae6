namespace ServiceMarket.Domain;

/// <summary>A day whose rule differs from the week's: a holiday on a weekday, or a weekend day worked in exchange.</summary>
public sealed record SpecialDay(DateOnly Day, bool IsWorkingDay, bool IsProvisional);

/// <summary>
/// The working-day calendar of the State Council's yearly notices, make-up days included. A year without a notice is refused:
/// a statutory deadline is never guessed.
/// </summary>
public sealed class WorkingDays
{
    private readonly Dictionary<DateOnly, SpecialDay> special;
    private readonly HashSet<int> years;

    /// <param name="special">All special days.</param>
    public WorkingDays(IEnumerable<SpecialDay> special)
    {
        this.special = special.ToDictionary(d => d.Day);
        years = [.. this.special.Keys.Select(d => d.Year)];
    }

    /// <summary>Throws <see cref="RefusedException"/> for a year without a calendar.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!years.Contains(day.Year)) throw Refusal.Of("Shared_CalendarUnknown", $"{day.Year}").AsException();
        return special.TryGetValue(day, out var known)
            ? known.IsWorkingDay
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The day itself if it is worked, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The last day of a period of n working days; the starting day is not counted (MOF Order 94, art. 42).</summary>
    public DateOnly AddWorkingDays(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var day = start;
        for (var left = n; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>The last day of a period of n calendar days: starting day not counted, a last day on a holiday moves to the day after it.</summary>
    public DateOnly AddCalendarDays(DateOnly start, int n) => OnOrAfter(start.AddDays(n));

    /// <summary>How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>.</summary>
    public int Between(DateOnly start, DateOnly end)
    {
        var count = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
            if (IsWorkingDay(day)) count++;
        return count;
    }

    /// <summary>Whether the year's calendar still waits for the State Council's notice.</summary>
    public bool IsProvisional(int year) => special.Values.Any(d => d.Day.Year == year && d.IsProvisional);
}
