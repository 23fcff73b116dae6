namespace ServiceMarket.Domain.Contracts;

/// <summary>
/// More of the same service on unchanged terms: all supplements together at most 10 % of the original contract sum (政府采购法 art. 49).
/// </summary>
public static class SupplementRule
{
    /// <summary>What all supplements may come to, in whole fen, rounded down.</summary>
    public static long MostFen(long originalFen) => (long)((Int128)originalFen * ContractLimits.SupplementPercent / 100);

    /// <summary>What is left for a further supplement, in fen.</summary>
    public static long LeftFen(long originalFen, long supplementedFen) => MostFen(originalFen) - supplementedFen;
}
