namespace ServiceMarket.Domain.Tenders;

/// <summary>Why a quote has to be explained.</summary>
[Flags]
public enum PriceTriggers
{
    None = 0,
    /// <summary>Below half the mean of all quotes that passed the examination.</summary>
    BelowMean = 1,
    /// <summary>The lowest, and below half the second lowest.</summary>
    BelowSecond = 2,
    /// <summary>Below 45 % of the ceiling.</summary>
    BelowCeiling = 4,
}

/// <summary>
/// When a quote is abnormally low (财库〔2026〕2号, in force since 2026-02-01): strictly below the line, by the raw quote and not by one adjusted for
/// policy. A trigger starts a review; it is never a rejection by itself.
/// </summary>
public static class AbnormalPrice
{
    /// <summary>Percent of the mean.</summary>
    public const int MeanPercent = 50;

    /// <summary>Percent of the second lowest quote.</summary>
    public const int SecondPercent = 50;

    /// <summary>Percent of the ceiling.</summary>
    public const int CeilingPercent = 45;

    /// <summary>A bidder has at least so long to explain.</summary>
    public static readonly TimeSpan LeastTime = TimeSpan.FromMinutes(30);

    /// <param name="quoteFen">The quote that is looked at.</param>
    /// <param name="othersFen">All other quotes that passed the examination.</param>
    /// <param name="ceilingFen">The tender's ceiling.</param>
    public static PriceTriggers Of(long quoteFen, IReadOnlyCollection<long> othersFen, long ceilingFen)
    {
        var triggers = PriceTriggers.None;
        var sum = othersFen.Aggregate((decimal)quoteFen, (total, other) => total + other);
        // quote < rate × sum / count, without a division.
        if (100m * quoteFen * (othersFen.Count + 1) < MeanPercent * sum) triggers |= PriceTriggers.BelowMean;
        if (othersFen.Count > 0 && 100m * quoteFen < (decimal)SecondPercent * othersFen.Min()) triggers |= PriceTriggers.BelowSecond;
        if (100m * quoteFen < (decimal)CeilingPercent * ceilingFen) triggers |= PriceTriggers.BelowCeiling;
        return triggers;
    }
}
