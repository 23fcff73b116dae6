using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Grains.Contracts;

/// <summary>Kinds of the walks that a contract's grain writes down before it asks another grain. Stored names.</summary>
internal static class ContractSteps
{
    public const string Signing = "contracts.signing";
    public const string Returning = "contracts.returning";
    public const string Declining = "contracts.declining";
    public const string Supplement = "contracts.supplement";
    public const string Release = "contracts.release";
    public const string Payment = "settlements.payment";
}

/// <summary>Budgets to encumber, tender to close.</summary>
internal sealed record SigningStep(string County, string TenderId, IReadOnlyList<YearAmount> Shares);

/// <summary>Budgets that gave already and get it back.</summary>
internal sealed record ReturningStep(string County, string TenderId, IReadOnlyList<YearAmount> Taken);

/// <summary>Tender to tell.</summary>
internal sealed record DecliningStep(string TenderId, string Reason);

/// <summary>Budget to ask for a supplement.</summary>
internal sealed record SupplementStep(string County, string SupplementId, int Year, long AmountFen);

/// <summary>Budgets to free.</summary>
internal sealed record ReleaseStep(string County, IReadOnlyList<int> Years);

/// <summary>Statement to post.</summary>
internal sealed record PaymentStep(string County, string StatementId, int Year, long NetFen);
