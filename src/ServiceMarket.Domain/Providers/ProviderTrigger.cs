namespace ServiceMarket.Domain.Providers;

/// <summary>Acts that change an organisation's standing.</summary>
public enum ProviderTrigger
{
    /// <summary>The bureau confirms the particulars.</summary>
    Verify,
    /// <summary>The bureau stops new work for a reason.</summary>
    Suspend,
    /// <summary>The reason has gone.</summary>
    Lift,
    /// <summary>Excluded by decision.</summary>
    Bar,
    /// <summary>The time of the exclusion is over.</summary>
    Readmit,
}
