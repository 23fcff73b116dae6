namespace ServiceMarket.Domain.Recipients;

/// <summary>What keeps a person from a service on a day.</summary>
public enum EligibilityGap
{
    /// <summary>Not in assistance, or not at home.</summary>
    NotActive,
    /// <summary>Neither old, nor a minor, nor disabled on that day.</summary>
    NotVulnerable,
    /// <summary>No grade has been confirmed yet.</summary>
    NotAssessed,
    /// <summary>Can look after themselves: visits yes, hands-on care no.</summary>
    Able,
    /// <summary>The service is for minors.</summary>
    NotMinor,
}
