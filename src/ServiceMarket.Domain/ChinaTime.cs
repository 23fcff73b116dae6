namespace ServiceMarket.Domain;

/// <summary>China Standard Time: UTC+8 everywhere in the country, without summer time since 1992. Days of visits and deadlines are its days.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The calendar day in China at this UTC instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The clock in China at this UTC instant.</summary>
    public static TimeOnly ClockOf(DateTime utc) => TimeOnly.FromDateTime(utc + Offset);

    /// <summary>The UTC instant of a day and clock time in China.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly clock) => DateTime.SpecifyKind(day.ToDateTime(clock) - Offset, DateTimeKind.Utc);
}
