namespace ServiceMarket.Domain.Contracts;

/// <summary>
/// A term lasts one year as a rule; up to three where the budget is secured and content, funding and price are stable, and the ground
/// is written down (政府购买服务管理办法, 102号令 art. 24).
/// </summary>
public static class TermRule
{
    /// <summary>The refusal, or null when the term keeps the rule.</summary>
    public static Refusal? Broken(ContractTerms terms, DateOnly awardedOn)
    {
        if (terms.EndsOn < terms.StartsOn) return ContractsRefusals.EndsBeforeItStarts();
        if (terms.StartsOn < awardedOn) return ContractsRefusals.StartsBeforeAward(awardedOn);
        if (terms.EndsOn > LastDay(terms.StartsOn, ContractLimits.MostYears)) return ContractsRefusals.TermTooLong();
        return IsLong(terms.StartsOn, terms.EndsOn) && string.IsNullOrWhiteSpace(terms.LongTermGround) ? ContractsRefusals.GroundMissing() : null;
    }

    /// <summary>Whether the term exceeds one year and needs a ground.</summary>
    public static bool IsLong(DateOnly startsOn, DateOnly endsOn) => endsOn > LastDay(startsOn, ContractLimits.NormalYears);

    private static DateOnly LastDay(DateOnly startsOn, int years) =>
        startsOn.Year + years > DateOnly.MaxValue.Year ? DateOnly.MaxValue : startsOn.AddYears(years).AddDays(-1);
}
