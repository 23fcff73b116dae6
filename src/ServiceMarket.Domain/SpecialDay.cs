namespace ServiceMarket.Domain;

/// <summary>One day that differs from a plain weekday or weekend.</summary>
/// <param name="Day">The day in China.</param>
/// <param name="IsWorkingDay">False for a holiday, true for a weekend day that is worked in its place (调休).</param>
/// <param name="IsProvisional">True until the State Council's notice for the year is out.</param>
public readonly record struct SpecialDay(DateOnly Day, bool IsWorkingDay, bool IsProvisional = false);
