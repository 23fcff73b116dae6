namespace ServiceMarket.Domain.Contracts;

/// <summary>Where a contract stands. Only <see cref="ContractWorkflow"/> changes it.</summary>
public enum ContractState
{
    /// <summary>Drawn up from the award; not yet signed by both sides.</summary>
    Draft,
    /// <summary>Signed by both, the money is encumbered; the term has not begun.</summary>
    Signed,
    /// <summary>Services are delivered.</summary>
    Active,
    /// <summary>Stopped for a time: no new visits.</summary>
    Suspended,
    /// <summary>The term is over; what was delivered may still be settled.</summary>
    Completed,
    /// <summary>Ended early, or the award was turned down.</summary>
    Terminated,
}
