namespace ServiceMarket.Domain.Contracts;

/// <summary>Where a supplement stands.</summary>
public enum SupplementState
{
    /// <summary>Drawn up by an officer.</summary>
    Draft,
    /// <summary>The organisation has agreed.</summary>
    Agreed,
    /// <summary>Approved, the money is encumbered: the quantities are ordered.</summary>
    Approved,
    /// <summary>Taken back before it was approved.</summary>
    Withdrawn,
}
