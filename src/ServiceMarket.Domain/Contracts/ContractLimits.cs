namespace ServiceMarket.Domain.Contracts;

/// <summary>Lengths and figures that bound a contract.</summary>
public static class ContractLimits
{
    /// <summary>Characters of a contract number.</summary>
    public const int Number = 60;

    /// <summary>Characters of a ground or a reason.</summary>
    public const int Reason = 500;

    /// <summary>Years that a term may last without a ground (102号令 art. 24).</summary>
    public const int NormalYears = 1;

    /// <summary>Years that a term may last at most (102号令 art. 24).</summary>
    public const int MostYears = 3;

    /// <summary>Days from the award notice within which the contract is signed (政府采购法 art. 46).</summary>
    public const int SigningDays = 30;

    /// <summary>Percent of the original sum that all supplements together may reach (政府采购法 art. 49).</summary>
    public const int SupplementPercent = 10;

    /// <summary>Units that one line may add by a supplement.</summary>
    public const int Quantity = 1_000_000;
}
