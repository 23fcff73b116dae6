namespace ServiceMarket.Domain;

/// <summary>
/// Which days are 工作日: weekdays, less the State Council's holidays, plus the weekend days it makes up for them (调休).
/// Only years that have rows are known; a period that runs into another year is refused, never guessed.
/// </summary>
public sealed class WorkingDays
{
    private readonly Dictionary<DateOnly, SpecialDay> exceptions;
    private readonly HashSet<int> years;

    /// <param name="rows">The days that differ from plain weekdays and weekends. A year is known when it has at least one.</param>
    public WorkingDays(IEnumerable<SpecialDay> rows)
    {
        exceptions = rows.ToDictionary(row => row.Day);
        years = [.. exceptions.Keys.Select(day => day.Year)];
    }

    /// <summary>Whether the State Council's arrangement for the year is in the table, even if only provisionally.</summary>
    public bool Knows(int year) => years.Contains(year);

    /// <summary>Whether the year's rows are our own estimate, made before the State Council's notice.</summary>
    public bool IsProvisional(int year) => exceptions.Values.Any(row => row.Day.Year == year && row.IsProvisional);

    /// <summary>Whether offices work on the day.</summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!Knows(day.Year)) throw WorkingDaysRefusals.YearUnknown(day.Year).AsException();
        return exceptions.TryGetValue(day, out var row) ? row.IsWorkingDay : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The first working day after the day.</summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public DateOnly NextWorkingDay(DateOnly day) => OnOrAfter(day.AddDays(1));

    /// <summary>The day itself when offices work on it, else the first working day after it.</summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The last day of a period of <paramref name="count"/> 工作日. The day it starts on is not counted; none is the day itself.</summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public DateOnly AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = start;
        for (var left = count; left > 0; left--) day = NextWorkingDay(day);
        return day;
    }

    /// <summary>
    /// The last day of a period of <paramref name="count"/> calendar days (日, not 工作日). The day it starts on is not counted;
    /// when it would end on a day off it ends on the next working day.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public DateOnly AddCalendarDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return OnOrAfter(start.AddDays(count));
    }

    /// <summary>
    /// How many working days lie between: the first day is not counted, the last one is. Nought when the last is not later.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="WorkingDaysRefusals.YearUnknown"/></exception>
    public int Between(DateOnly from, DateOnly until)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= until; day = day.AddDays(1)) if (IsWorkingDay(day)) count++;
        return count;
    }
}
