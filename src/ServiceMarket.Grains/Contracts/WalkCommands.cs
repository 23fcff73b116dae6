using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains.Contracts;

/// <summary>The other aggregates have agreed: the act takes effect. Sent by the walk itself, never by a page.</summary>
[CallableBy]
internal sealed record ConfirmWalk(string OperationId, Actor Actor, string Kind) : Command(OperationId, Actor);

/// <summary>Another aggregate said no: the act is taken back. Sent by the walk itself, never by a page.</summary>
[CallableBy]
internal sealed record DropWalk(string OperationId, Actor Actor, string Kind, Refusal Reason, IReadOnlyList<YearAmount> Taken) : Command(OperationId, Actor);
