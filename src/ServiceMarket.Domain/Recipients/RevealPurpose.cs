namespace ServiceMarket.Domain.Recipients;

/// <summary>Why a personal field is opened. Written to the access log.</summary>
public enum RevealPurpose
{
    /// <summary>To call or visit the person.</summary>
    Contact,
    /// <summary>To compare with a document or another system.</summary>
    Verification,
    /// <summary>To assess or plan.</summary>
    Assessment,
    /// <summary>To answer a complaint or an inspection.</summary>
    Inspection,
    /// <summary>Danger to life or health.</summary>
    Emergency,
}
