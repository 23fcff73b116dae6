namespace ServiceMarket.Domain.Visits;

/// <summary>Dated visits were put on the calendar.</summary>
public sealed record VisitsPlanned(DateOnly From, int Count) : DomainEvent;
public sealed record VisitAssigned(string VisitId, string WorkerId, string? SecondWorkerId, DateTime StartUtc) : DomainEvent;
public sealed record VisitUnassigned(string VisitId, VisitReason Reason) : DomainEvent;
public sealed record VisitMoved(string VisitId, DateOnly From, DateOnly To, VisitReason Reason) : DomainEvent;
public sealed record VisitAccepted(string VisitId, string WorkerId) : DomainEvent;
public sealed record VisitDeclined(string VisitId, string WorkerId, VisitReason Reason) : DomainEvent;
public sealed record VisitCheckedIn(string VisitId, string WorkerId, VisitFlags Flags) : DomainEvent;
public sealed record VisitReported(string VisitId, string WorkerId, VisitFlags Flags, PersonCondition Condition) : DomainEvent;
/// <summary>The worker came and could not do it; not paid. After death or a move the caseworker looks at the recipient's status.</summary>
public sealed record VisitObstructed(string VisitId, string WorkerId, VisitObstacle Obstacle) : DomainEvent;
public sealed record VisitCorrected(string VisitId, CorrectedField Field, string OldValue, string NewValue) : DomainEvent;
public sealed record VisitVerified(string VisitId, bool DespiteFlags) : DomainEvent;
public sealed record VisitDisputed(string VisitId, VisitState From) : DomainEvent;
public sealed record VisitDisputeResolved(string VisitId, bool Upheld) : DomainEvent;
public sealed record VisitSettled(string VisitId, string StatementId) : DomainEvent;
public sealed record VisitCancelled(string VisitId, VisitReason Reason) : DomainEvent;
/// <summary>The recipient's entitlement ended: open visits from that day are off, later reports are flagged and never paid.</summary>
public sealed record VisitsStopped(DateOnly From, VisitReason Reason, int Cancelled, int Flagged) : DomainEvent;
public sealed record VisitOverdue(string VisitId, string Township) : DomainEvent;
public sealed record VisitMissed(string VisitId) : DomainEvent;
