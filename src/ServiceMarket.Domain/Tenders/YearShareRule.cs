namespace ServiceMarket.Domain.Tenders;

/// <summary>
/// A tender is paid from the budgets of the years in which the service runs: each share positive, one a year, together exactly the ceiling.
/// </summary>
public static class YearShareRule
{
    /// <summary>The refusal, or null when the shares keep the rule.</summary>
    public static Refusal? Broken(Tender tender, IEnumerable<TenderYearShare> shares) =>
        Broken(tender, [.. shares.Select(share => new DraftYearShare(share.Year, share.AmountFen))]);

    /// <inheritdoc cref="Broken(Tender, IEnumerable{TenderYearShare})"/>
    public static Refusal? Broken(Tender tender, IReadOnlyList<DraftYearShare> shares)
    {
        foreach (var share in shares)
        {
            if (share.AmountFen <= 0) return TendersRefusals.ShareNotPositive(share.Year);
            if (share.Year < tender.ServiceFrom?.Year || share.Year > tender.ServiceTo?.Year) return TendersRefusals.YearOutsideService(share.Year);
        }

        if (shares.GroupBy(share => share.Year).FirstOrDefault(year => year.Count() > 1) is { } twice) return TendersRefusals.YearTwice(twice.Key);
        var sum = shares.Sum(share => (decimal)share.AmountFen);
        return sum == tender.CeilingFen ? null : TendersRefusals.SharesMissCeiling(sum, tender.CeilingFen);
    }

    /// <summary>
    /// Divides a price over the years in the proportion of the tender's shares; what whole fen leave over goes to the last year.
    /// The parts sum to the price exactly.
    /// </summary>
    public static IReadOnlyList<DraftYearShare> Divide(IReadOnlyList<DraftYearShare> shares, long priceFen)
    {
        var whole = shares.Sum(share => share.AmountFen);
        var left = priceFen;
        var parts = new List<DraftYearShare>();
        foreach (var share in shares.OrderBy(share => share.Year).SkipLast(1))
        {
            var part = (long)((Int128)priceFen * share.AmountFen / whole);
            parts.Add(new DraftYearShare(share.Year, part));
            left -= part;
        }

        parts.Add(new DraftYearShare(shares.Max(share => share.Year), left));
        return parts;
    }
}
