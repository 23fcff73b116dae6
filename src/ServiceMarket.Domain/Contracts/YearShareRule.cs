namespace ServiceMarket.Domain.Contracts;

/// <summary>
/// A contract is paid from the budgets of the years in which it runs: one share a year, together exactly the contract sum, and none above
/// what the award gives that year, so that signing moves money the tender already holds.
/// </summary>
public static class YearShareRule
{
    /// <summary>The refusal, or null when the shares keep the rule.</summary>
    public static Refusal? Broken(AwardedTender award, ContractTerms terms)
    {
        if (award.YearShares.FirstOrDefault(share => share.AmountFen > 0 && !Runs(terms, share.Year)) is { } outside)
            return ContractsRefusals.ShareOutsideTerm(outside.Year);
        var sum = award.YearShares.Aggregate((Int128)0, (whole, share) => whole + share.AmountFen);
        return sum == Total(award) ? null : ContractsRefusals.SharesMissSum();
    }

    /// <summary>Quantity × price of all lines, in fen.</summary>
    public static Int128 Total(AwardedTender award) => award.Lines.Aggregate((Int128)0, (sum, line) => sum + ((Int128)line.Quantity * line.UnitPriceFen));

    private static bool Runs(ContractTerms terms, int year) => terms.StartsOn.Year <= year && year <= terms.EndsOn.Year;
}
