namespace ServiceMarket.Domain.Catalogue;

/// <summary>For whom an item is meant.</summary>
public enum TargetGroup
{
    /// <summary>Every eligible recipient.</summary>
    Everyone,
    /// <summary>Elderly recipients.</summary>
    Elderly,
    /// <summary>Recipients under 18: who serves them needs a record check of the last 12 months.</summary>
    Minors,
    /// <summary>Disabled recipients.</summary>
    Disabled,
    /// <summary>Who cannot care for themselves at all.</summary>
    FullCare,
    /// <summary>Who can care for themselves in part.</summary>
    HalfCare,
    /// <summary>The household as a whole, or the public.</summary>
    Households,
}
