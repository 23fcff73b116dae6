namespace ServiceMarket.Domain.Contracts;

/// <summary>A contract was drawn up from an award.</summary>
public sealed record ContractDrafted(string TenderId, string ProviderId, string Number, long TotalFen, DateOnly StartsOn, DateOnly EndsOn) : DomainEvent;

/// <summary>The officer changed number or term before anyone signed.</summary>
public sealed record ContractAmended(string Number, DateOnly StartsOn, DateOnly EndsOn) : DomainEvent;

/// <summary>The organisation signed.</summary>
public sealed record OrganisationSigned(string ProviderId, bool IsLate) : DomainEvent;

/// <summary>The bureau signed.</summary>
public sealed record BureauSigned(bool IsLate) : DomainEvent;

/// <summary>Both have signed; the budgets are asked.</summary>
public sealed record SigningRequested(IReadOnlyList<YearAmount> Shares) : DomainEvent;

/// <summary>A budget or the tender said no: the last signature is taken back.</summary>
public sealed record SigningDropped(string RefusalCode, IReadOnlyList<YearAmount> Taken) : DomainEvent;

/// <summary>What some budgets had encumbered is back with the tender.</summary>
public sealed record SharesReturned : DomainEvent;

/// <summary>Signed by both and every share encumbered.</summary>
public sealed record ContractSigned(string TenderId, string ProviderId, long TotalFen) : DomainEvent;

/// <summary>The organisation turns the award down; the tender is being told.</summary>
public sealed record DeclineRequested(string ProviderId, string Reason) : DomainEvent;

/// <summary>The tender did not take it.</summary>
public sealed record DeclineDropped(string RefusalCode) : DomainEvent;

/// <summary>The award was turned down.</summary>
public sealed record ContractDeclined(string TenderId, string ProviderId) : DomainEvent;

/// <summary>The term has begun.</summary>
public sealed record ContractActivated : DomainEvent;

/// <summary>Services stop for a time.</summary>
public sealed record ContractSuspended(string Reason) : DomainEvent;

/// <summary>Services go on.</summary>
public sealed record ContractResumed : DomainEvent;

/// <summary>The term is over.</summary>
public sealed record ContractCompleted : DomainEvent;

/// <summary>Ended early.</summary>
public sealed record ContractTerminated(string Reason) : DomainEvent;

/// <summary>The budgets are asked to free what is left.</summary>
public sealed record RemainderReleaseRequested(IReadOnlyList<int> Years) : DomainEvent;

/// <summary>What was left is free again.</summary>
public sealed record RemainderReleased(long AmountFen) : DomainEvent;

/// <summary>A supplement was drawn up.</summary>
public sealed record SupplementDrafted(string SupplementId, int Year, long AmountFen) : DomainEvent;

/// <summary>The organisation agreed to the supplement.</summary>
public sealed record SupplementAgreed(string SupplementId) : DomainEvent;

/// <summary>The supplement was taken back.</summary>
public sealed record SupplementWithdrawn(string SupplementId) : DomainEvent;

/// <summary>The budget is asked for the supplement's amount.</summary>
public sealed record SupplementApprovalRequested(string SupplementId, int Year, long AmountFen) : DomainEvent;

/// <summary>The budget said no.</summary>
public sealed record SupplementApprovalDropped(string SupplementId, string RefusalCode) : DomainEvent;

/// <summary>The supplement is encumbered and counts.</summary>
public sealed record SupplementApproved(string SupplementId, int Year, long AmountFen) : DomainEvent;
