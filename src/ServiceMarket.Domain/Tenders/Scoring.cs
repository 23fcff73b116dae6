namespace ServiceMarket.Domain.Tenders;

/// <summary>A valid bid as the ranking sees it.</summary>
public sealed record Scored(string BidId, long PriceFen, Points Technical, Points Total);

/// <summary>综合评分法 (comprehensive scoring) of a consultation (财库〔2014〕214号 art. 24 and 25).</summary>
public static class Scoring
{
    /// <summary>Lowest valid price ÷ this price × weight, rounded half up to hundredths. The lowest price gets the whole weight.</summary>
    public static Points PriceScore(long lowestFen, long priceFen, Points weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lowestFen, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(priceFen, lowestFen);
        var numerator = (Int128)lowestFen * weight.Hundredths;
        return new Points((int)((2 * numerator + priceFen) / (2 * (Int128)priceFen)));
    }

    /// <summary>
    /// Rank of each bid: higher total first, then lower price, then better technical score; bids equal in all three share a rank.
    /// The order in which the bids are handed in plays no part.
    /// </summary>
    public static IReadOnlyDictionary<string, int> Rank(IReadOnlyList<Scored> bids) =>
        bids.ToDictionary(bid => bid.BidId, bid => 1 + bids.Count(other => IsBetter(other, bid)));

    private static bool IsBetter(Scored a, Scored b)
    {
        if (a.Total != b.Total) return a.Total > b.Total;
        if (a.PriceFen != b.PriceFen) return a.PriceFen < b.PriceFen;
        return a.Technical > b.Technical;
    }
}
