namespace ServiceMarket.Domain.Contracts;

/// <summary>What can happen to a contract.</summary>
public enum ContractTrigger
{
    /// <summary>Both have signed and every budget has encumbered its share.</summary>
    ConfirmSigning,
    /// <summary>The organisation turns the award down.</summary>
    Decline,
    /// <summary>The first day of the term has come.</summary>
    Activate,
    /// <summary>The bureau stops the services for a time.</summary>
    Suspend,
    /// <summary>The services go on.</summary>
    Resume,
    /// <summary>The last day of the term has passed.</summary>
    Complete,
    /// <summary>The bureau ends the contract early.</summary>
    Terminate,
}
