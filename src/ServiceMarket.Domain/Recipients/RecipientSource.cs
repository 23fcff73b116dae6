namespace ServiceMarket.Domain.Recipients;

/// <summary>How the person came to be known.</summary>
public enum RecipientSource
{
    /// <summary>The person applied.</summary>
    Application,
    /// <summary>Found by a village worker or a visitor.</summary>
    ProactiveFinding,
    /// <summary>Eligible on a statement of facts: to be looked at again earlier.</summary>
    Commitment,
    /// <summary>Taken over from the national social-assistance system.</summary>
    NationalSystem,
    /// <summary>Case-by-case decision of the county.</summary>
    CaseByCase,
}
