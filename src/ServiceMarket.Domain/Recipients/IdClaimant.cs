namespace ServiceMarket.Domain.Recipients;

/// <summary>Who else holds the same number in the province, read in the same transaction.</summary>
public enum IdClaimant
{
    /// <summary>Nobody.</summary>
    Nobody,
    /// <summary>An entry of the same county.</summary>
    SameCounty,
    /// <summary>An entry of another county: which one is not told.</summary>
    AnotherCounty,
}
