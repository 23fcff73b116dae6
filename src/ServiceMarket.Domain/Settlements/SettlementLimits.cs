namespace ServiceMarket.Domain.Settlements;

/// <summary>Lengths that bound a statement.</summary>
public static class SettlementLimits
{
    /// <summary>Characters of a reason or an objection.</summary>
    public const int Reason = 300;

    /// <summary>Visits on one statement; the rest goes on the next one.</summary>
    public const int Visits = 5000;
}
