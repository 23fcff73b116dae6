namespace ServiceMarket.Domain.Tenders;

/// <summary>Criteria of a consultation: 100 points together, exactly one for the price with 10 to 30 points, the rest named and positive.</summary>
public static class CriteriaRule
{
    /// <summary>The refusal, or null when the criteria keep the rule.</summary>
    public static Refusal? Broken(IReadOnlyList<DraftCriterion> criteria)
    {
        if (criteria.Count == 0) return TendersRefusals.NoCriteria();
        if (criteria.Count > TenderLimits.Criteria) return TendersRefusals.ListTooLong("Criteria", TenderLimits.Criteria);
        for (var index = 0; index < criteria.Count; index++)
        {
            var name = criteria[index].Name.Trim();
            if (name.Length == 0) return TendersRefusals.TextMissing($"Criteria[{index}].Name");
            if (name.Length > TenderLimits.CriterionName) return TendersRefusals.TextTooLong($"Criteria[{index}].Name", TenderLimits.CriterionName);
            if (criteria[index].Most <= Points.Zero) return TendersRefusals.PointsNotPositive(index);
        }

        if (criteria.Where(one => one.Kind == CriterionKind.Price).ToArray() is not [var price]) return TendersRefusals.OnePriceCriterion();
        if (price.Most < TenderLimits.LeastPriceWeight || price.Most > TenderLimits.MostPriceWeight) return TendersRefusals.PriceWeightOutOfRange();
        var sum = criteria.Aggregate(Points.Zero, (total, one) => total + one.Most);
        return sum == Points.Full ? null : TendersRefusals.PointsMissHundred(sum);
    }
}
