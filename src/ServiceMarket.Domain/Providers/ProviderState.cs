namespace ServiceMarket.Domain.Providers;

/// <summary>Standing of an organisation.</summary>
public enum ProviderState
{
    /// <summary>Has given its particulars; nobody has checked them.</summary>
    Registered,
    /// <summary>A second person has checked them: may bid, contract and send workers.</summary>
    Verified,
    /// <summary>May not take on anything new until lifted.</summary>
    Suspended,
    /// <summary>Excluded until a day set by the decision.</summary>
    Barred,
}
