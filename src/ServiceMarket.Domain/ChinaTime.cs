namespace ServiceMarket.Domain;

/// <summary>China Standard Time: UTC+8 all year, no summer time since 1991. Days of visits and deadlines are its days; rows hold UTC.</summary>
public static class ChinaTime
{
    /// <summary>How far the wall clock is ahead of UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Today in China.</summary>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The calendar day in China of an instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(OfUtc(utc));

    /// <summary>The time of day in China of an instant.</summary>
    public static TimeOnly ClockOf(DateTime utc) => TimeOnly.FromDateTime(OfUtc(utc));

    /// <summary>The wall clock in China of an instant. It has no kind: it is for showing, never for storing.</summary>
    public static DateTime OfUtc(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The instant of a wall clock in China.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time) - Offset, DateTimeKind.Utc);

    /// <summary>The instant of a date and time that a person typed: the wall clock in China.</summary>
    public static DateTime ToUtc(DateTime wallClock) => ToUtc(DateOnly.FromDateTime(wallClock), TimeOnly.FromDateTime(wallClock));

    /// <summary>The instant at which a day begins.</summary>
    public static DateTime StartOfDayUtc(DateOnly day) => ToUtc(day, TimeOnly.MinValue);

    /// <summary>The instant at which a day is over: what must happen that day happens before it.</summary>
    public static DateTime EndOfDayUtc(DateOnly day) => StartOfDayUtc(day.AddDays(1));
}
