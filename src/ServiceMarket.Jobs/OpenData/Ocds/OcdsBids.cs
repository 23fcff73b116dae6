namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <summary>Extension bids: numbers only. Single bids are nobody's business before the award and the bidders' own after it.</summary>
public sealed record OcdsBids(IReadOnlyList<OcdsBidStatistic> Statistics);

/// <param name="Id">The measure and the lot: a later figure of the same measure replaces the earlier one.</param>
/// <param name="Measure">List bidStatistics of the extension.</param>
public sealed record OcdsBidStatistic(string Id, string Measure, string Date, decimal Value, string RelatedLot)
{
    /// <summary>Of a value, not of a count.</summary>
    public string? Currency { get; init; }
}
