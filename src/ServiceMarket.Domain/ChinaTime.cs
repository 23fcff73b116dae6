namespace ServiceMarket.Domain;

/// <summary>China Standard Time: UTC+8 all year, no summer time since 1991.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The calendar day in China of an instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The wall clock in China of an instant.</summary>
    public static DateTime OfUtc(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The instant of a wall clock in China.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time) - Offset, DateTimeKind.Utc);

    /// <summary>The instant at which a day is over.</summary>
    public static DateTime EndOfDayUtc(DateOnly day) => ToUtc(day.AddDays(1), TimeOnly.MinValue);
}
