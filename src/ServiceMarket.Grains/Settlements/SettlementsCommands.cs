using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Grains.Settlements;

/// <summary>Draws up the statement of a month from its verified visits.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DraftStatement(string OperationId, Actor Actor, string StatementId, int Year, int Month) : Command(OperationId, Actor);

/// <summary>Holds back an amount (fen) on a line, or nothing when 0.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetDeduction(string OperationId, Actor Actor, string StatementId, string LineId, long DeductionFen, string? Reason)
    : Command(OperationId, Actor);

/// <summary>The organisation says the statement is right.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record ConfirmStatement(string OperationId, Actor Actor, string StatementId) : Command(OperationId, Actor);

/// <summary>The organisation contests lines.</summary>
[CallableBy(Role.ProviderManager)]
public sealed record DisputeStatement(string OperationId, Actor Actor, string StatementId, IReadOnlyList<Objection> Objections)
    : Command(OperationId, Actor);

/// <summary>The officer has answered the objections.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record ResubmitStatement(string OperationId, Actor Actor, string StatementId) : Command(OperationId, Actor);

/// <summary>Withdraws a statement; its visits are free.</summary>
[CallableBy(Role.BureauOfficer, Role.BureauApprover)]
public sealed record CancelStatement(string OperationId, Actor Actor, string StatementId, string? Reason) : Command(OperationId, Actor);

/// <summary>Approves a statement: posts the expenditure and marks its visits settled.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record PayStatement(string OperationId, Actor Actor, string StatementId) : Command(OperationId, Actor);
