namespace ServiceMarket.Domain.Funds;

/// <summary>
/// What a county may spend on services: at most 2 % of the year's central and provincial social-assistance allocations
/// (Jilin plan for social assistance 2021-2025, part 3 (5) 1). The rate can be lowered by configuration, never raised.
/// </summary>
public static class CapRule
{
    /// <summary>2 % in basis points: the plan's own ceiling.</summary>
    public const int HighestBasisPoints = 200;

    /// <summary>floor(rate × base) in whole fen. A negative base (more clawed back than sent) gives a cap of zero.</summary>
    public static long CapFen(long baseFen, int basisPoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(basisPoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(basisPoints, HighestBasisPoints);
        return baseFen <= 0 ? 0 : (long)((Int128)baseFen * basisPoints / 10_000);
    }

    /// <summary>Central and provincial money of a fund line that counts; nothing of the county's or the prefecture's own.</summary>
    public static bool Counts(AllocationLevel level, bool fundLineCounts) =>
        fundLineCounts && (level is AllocationLevel.Central or AllocationLevel.Provincial);
}
