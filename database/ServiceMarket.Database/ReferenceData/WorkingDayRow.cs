namespace ServiceMarket.Database.ReferenceData;

/// <summary>A day that differs from a plain weekday or weekend: a holiday, or a weekend day worked in exchange (调休).</summary>
public sealed class WorkingDayRow
{
    public required DateOnly Day { get; init; }
    public required bool IsWorkingDay { get; set; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    /// <summary>The notice that sets it, or how it was estimated.</summary>
    public required string Source { get; set; }
    /// <summary>Until the State Council's notice for the year is out.</summary>
    public required bool IsProvisional { get; set; }
}
