namespace ServiceMarket.Domain.Settlements;

/// <summary>A calendar month in China.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct StatementMonth(int Year, int Month)
{
    /// <summary>Whether such a month exists.</summary>
    public bool IsMonth => Year is >= 2000 and <= 2999 && Month is >= 1 and <= 12;

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, Month, 1);

    /// <summary>The first day of the next month.</summary>
    public DateOnly Next => First.AddMonths(1);

    /// <summary>The month in which a day lies.</summary>
    public static StatementMonth Of(DateOnly day) => new(day.Year, day.Month);
}
