using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains.Contracts;

/// <summary>Draws up the contract of an award.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DraftContract(string OperationId, Actor Actor, string TenderId, ContractTerms Terms) : Command(OperationId, Actor);

/// <summary>Changes number or term before anyone has signed.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record AmendContract(string OperationId, Actor Actor, ContractTerms Terms) : Command(OperationId, Actor);

/// <summary>Signs for the side to which the person belongs; the second signature encumbers the budgets.</summary>
[CallableBy(Role.ProviderManager, Role.BureauApprover)]
public sealed record SignContract(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>The organisation turns the award down.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record DeclineContract(string OperationId, Actor Actor, string? Reason) : Command(OperationId, Actor);

/// <summary>The first day of the term has come (sweep).</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ActivateContract(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Stops the services for a time.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record SuspendContract(string OperationId, Actor Actor, string? Reason) : Command(OperationId, Actor);

/// <summary>Lets the services go on.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ReactivateContract(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>The term is over (sweep).</summary>
[CallableBy(Role.BureauApprover)]
public sealed record CompleteContract(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Ends the contract early and frees what is not paid.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record TerminateContract(string OperationId, Actor Actor, string? Reason) : Command(OperationId, Actor);

/// <summary>Frees what a completed contract did not need.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ReleaseRemainder(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Draws up a supplement of the same services.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DraftSupplement(
    string OperationId, Actor Actor, string SupplementId, int Year, string? Reason, IReadOnlyList<AddedUnits> Added) : Command(OperationId, Actor);

/// <summary>The organisation agrees to a supplement.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record AgreeToSupplement(string OperationId, Actor Actor, string SupplementId) : Command(OperationId, Actor);

/// <summary>Takes a supplement back.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record WithdrawSupplement(string OperationId, Actor Actor, string SupplementId) : Command(OperationId, Actor);

/// <summary>Approves a supplement and encumbers it.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ApproveSupplement(string OperationId, Actor Actor, string SupplementId) : Command(OperationId, Actor);
