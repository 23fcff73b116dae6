using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains.Funds;

/// <summary>Records an allocation document; opens the year's budget if it is the first.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record RecordAllocation(string OperationId, Actor Actor, AllocationDocument Document) : Command(OperationId, Actor);

/// <summary>Sets money aside for a tender (fen).</summary>
[CallableBy(Role.BureauApprover)]
public sealed record PreEncumber(string OperationId, Actor Actor, string Subject, long AmountFen) : Command(OperationId, Actor);

/// <summary>Binds money for a contract (fen), first out of what <paramref name="FromSubject"/> holds.</summary>
[CallableBy(Role.BureauApprover, Role.ProviderManager)]
public sealed record Encumber(string OperationId, Actor Actor, string Subject, long AmountFen, string? FromSubject = null) : Command(OperationId, Actor);

/// <summary>Pays a statement (fen) out of what the contract has encumbered.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record Expend(string OperationId, Actor Actor, string Subject, long AmountFen, string Reference) : Command(OperationId, Actor);

/// <summary>Frees what the subject still holds.</summary>
[CallableBy(Role.BureauApprover, Role.BureauOfficer)]
public sealed record Release(string OperationId, Actor Actor, string Subject) : Command(OperationId, Actor);
