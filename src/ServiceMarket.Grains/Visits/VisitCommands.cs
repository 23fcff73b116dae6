using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Grains.Visits;

/// <summary>Plans the next four weeks from the active plan.</summary>
[CallableBy(Role.System, Role.Caseworker)]
public sealed record PlanVisits(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Names the crew and the begin (UTC, on the visit's day).</summary>
[CallableBy(Role.Caseworker)]
public sealed record AssignVisit(
    string OperationId, Actor Actor, string VisitId, IReadOnlyList<string> WorkerIds, DateTime StartUtc) : Command(OperationId, Actor);

[CallableBy(Role.Caseworker)]
public sealed record UnassignVisit(string OperationId, Actor Actor, string VisitId, VisitReason Reason) : Command(OperationId, Actor);

[CallableBy(Role.Caseworker)]
public sealed record MoveVisit(string OperationId, Actor Actor, string VisitId, DateOnly Day, VisitReason Reason) : Command(OperationId, Actor);

[CallableBy(Role.Caseworker)]
public sealed record CancelVisit(string OperationId, Actor Actor, string VisitId, VisitReason Reason) : Command(OperationId, Actor);

[CallableBy(Role.FieldWorker)]
public sealed record AcceptVisit(string OperationId, Actor Actor, string VisitId) : Command(OperationId, Actor);

[CallableBy(Role.FieldWorker)]
public sealed record DeclineVisit(string OperationId, Actor Actor, string VisitId, VisitReason Reason) : Command(OperationId, Actor);

/// <summary>What the device says at the door. The place is turned into a distance band and forgotten.</summary>
public sealed record DeviceReading(DateTime? DeviceUtc, GeoPoint? Place)
{
    public static readonly DeviceReading None = new(null, null);

    /// <summary>Never the place: a logged command shows nothing.</summary>
    public override string ToString() => "•••";
}

[CallableBy(Role.FieldWorker)]
public sealed record CheckInVisit(string OperationId, Actor Actor, string VisitId, DeviceReading Device) : Command(OperationId, Actor);

/// <summary>Check-out with the service record.</summary>
[CallableBy(Role.FieldWorker)]
public sealed record ReportVisit(
    string OperationId, Actor Actor, string VisitId, DeviceReading Device, VisitTasks Tasks, PersonCondition Condition, PersonalText Note)
    : Command(OperationId, Actor);

/// <summary>The worker came in vain.</summary>
[CallableBy(Role.FieldWorker)]
public sealed record ReportObstacle(
    string OperationId, Actor Actor, string VisitId, DeviceReading Device, VisitObstacle Obstacle, PersonalText Note) : Command(OperationId, Actor);

/// <summary>A second value (UTC) beside a first reading.</summary>
[CallableBy(Role.Caseworker)]
public sealed record CorrectVisit(
    string OperationId, Actor Actor, string VisitId, CorrectedField Field, DateTime ValueUtc, PersonalText Why) : Command(OperationId, Actor);

/// <summary>It was done; flags need an explanation.</summary>
[CallableBy(Role.Caseworker)]
public sealed record VerifyVisit(string OperationId, Actor Actor, string VisitId, PersonalText Explanation) : Command(OperationId, Actor);

/// <summary>Contests a report (a caseworker's rejection), a verification, or a miss (the organisation's objection).</summary>
[CallableBy(Role.Caseworker, Role.ProviderManager)]
public sealed record DisputeVisit(string OperationId, Actor Actor, string VisitId, PersonalText Reason) : Command(OperationId, Actor);

/// <summary>Decides; never the person who contested.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record ResolveDispute(string OperationId, Actor Actor, string VisitId, bool Uphold, PersonalText Reason) : Command(OperationId, Actor);

/// <summary>The statement is approved: these visits are paid by it and by no other.</summary>
[CallableBy(Role.System, Role.BureauApprover)]
public sealed record MarkVisitsSettled(string OperationId, Actor Actor, IReadOnlyList<string> VisitIds, string StatementId) : Command(OperationId, Actor);

[CallableBy(Role.System)]
public sealed record FlagOverdueVisits(string OperationId, Actor Actor) : Command(OperationId, Actor);
