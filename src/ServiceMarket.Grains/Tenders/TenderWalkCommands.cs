using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Grains.Tenders;

/// <summary>First half of a publication: written down before the budgets are asked.</summary>
[CallableBy(Role.BureauApprover)]
internal sealed record RequestPublication(string OperationId, Actor Actor, string Attempt, DateTime BidDeadlineUtc, DateOnly DocumentsUntil)
    : Command(OperationId, Actor);

/// <summary>Second half: every budget holds its share.</summary>
[CallableBy(Role.BureauApprover)]
internal sealed record ConfirmPublication(string OperationId, Actor Actor, string Attempt) : Command(OperationId, Actor);

/// <summary>Second half: a budget refused.</summary>
[CallableBy(Role.BureauApprover)]
internal sealed record DropPublication(string OperationId, Actor Actor, string Attempt, string RefusalCode) : Command(OperationId, Actor);

/// <summary>Every budget has freed what the tender held.</summary>
[CallableBy(Role.System)]
internal sealed record ConfirmRelease(string OperationId, Actor Actor, string Step) : Command(OperationId, Actor);
