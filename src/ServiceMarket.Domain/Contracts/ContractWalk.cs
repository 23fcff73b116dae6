namespace ServiceMarket.Domain.Contracts;

/// <summary>An act that needs another aggregate and waits for its answer. While one is open, no other act may change the contract.</summary>
public enum ContractWalk
{
    /// <summary>None is open.</summary>
    None,
    /// <summary>Budgets are asked to encumber, the tender to close.</summary>
    Signing,
    /// <summary>Signing failed half-way: what some budgets had encumbered is given back.</summary>
    Returning,
    /// <summary>The tender is told that the award is turned down.</summary>
    Declining,
    /// <summary>A budget is asked for the additional amount.</summary>
    Supplement,
    /// <summary>Budgets are asked to free what is left.</summary>
    Release,
}
