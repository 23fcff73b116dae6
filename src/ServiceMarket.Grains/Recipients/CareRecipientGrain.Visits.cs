using System.Globalization;
using ServiceMarket.Database;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Grains.Recipients;

/// <summary>The visit book: the person's mailbox is the visits' mailbox.</summary>
public sealed partial class CareRecipientGrain : IVisitBookGrain
{
    private const int LongestNote = 500;

    public Task<Outcome<VisitCount>> PlanVisits(PlanVisits command) => Execute(
        command,
        new PlanningTogether(Today),
        (person, facts) => new VisitCount(person.PlanVisits(facts.Terms, facts.Known, facts.Holidays.Contains, Now)));

    public Task<Outcome<Receipt>> Assign(AssignVisit command) => Execute(
        command,
        (db, cancellation) => AssignmentFactsReader.Read(db, Key, command.VisitId, command.WorkerIds, command.StartUtc, cancellation),
        (person, facts) =>
        {
            if (facts is null) throw VisitsRefusals.NotFound().AsException();
            if (facts.Workers.Count < command.WorkerIds.Count) throw VisitsRefusals.WorkerUnknown().AsException();
            person.AssignVisit(command.VisitId, facts, command.StartUtc, Now);
        });

    public Task<Outcome<Receipt>> Unassign(UnassignVisit command) => Execute(
        command, Asked(command.VisitId), (person, _) => person.UnassignVisit(command.VisitId, command.Reason));

    public Task<Outcome<Receipt>> Move(MoveVisit command) => Execute(
        command, Asked(command.VisitId), (person, _) => person.MoveVisit(command.VisitId, command.Day, command.Reason, Now));

    public Task<Outcome<Receipt>> Cancel(CancelVisit command) => Execute(
        command, Asked(command.VisitId), (person, _) => person.CancelVisit(command.VisitId, command.Reason));

    public Task<Outcome<Receipt>> Accept(AcceptVisit command) => Execute(
        command, Asked(command.VisitId), (person, _) => person.AcceptVisit(command.VisitId, command.Actor));

    public Task<Outcome<Receipt>> Decline(DeclineVisit command) => Execute(
        command, Asked(command.VisitId), (person, _) => person.DeclineVisit(command.VisitId, command.Reason, command.Actor));

    public Task<Outcome<Receipt>> CheckIn(CheckInVisit command) => Read(command.Device) is { } wrong ? wrong : Execute(
        command, Asked(command.VisitId), (person, _) => person.CheckIn(command.VisitId, Reading(person, command, command.Device)));

    public Task<Outcome<Receipt>> Report(ReportVisit command) => Read(command.Device) is { } wrong ? wrong : Execute(
        command, Asked(command.VisitId), (person, _) => person.ReportVisit(
            command.VisitId, Reading(person, command, command.Device), new ServiceRecord(command.Tasks, command.Condition, Note(command.Note))));

    public Task<Outcome<Receipt>> ReportObstacle(ReportObstacle command) => Read(command.Device) is { } wrong ? wrong : Execute(
        command, Asked(command.VisitId), (person, _) => person.ObstructVisit(
            command.VisitId, Reading(person, command, command.Device), command.Obstacle, Note(command.Note)));

    public Task<Outcome<Receipt>> Correct(CorrectVisit command) => Execute(
        command,
        (db, cancellation) => VisitFacts.AskedWithCorrections(db, Key, command.VisitId, cancellation),
        (person, _) => person.CorrectVisit(
            command.VisitId, command.OperationId, command.Field, command.ValueUtc, Why(command.Why, VisitFields.CorrectionWhy), command.Actor, Now));

    public Task<Outcome<Receipt>> Verify(VerifyVisit command) => Execute(
        command, Asked(command.VisitId),
        (person, _) => person.VerifyVisit(command.VisitId, Why(command.Explanation, VisitFields.Explanation), command.Actor, Now));

    public Task<Outcome<Receipt>> Dispute(DisputeVisit command) => Execute(
        command, Asked(command.VisitId),
        (person, _) => person.DisputeVisit(command.VisitId, Why(command.Reason, VisitFields.Dispute), command.Actor));

    public Task<Outcome<Receipt>> Resolve(ResolveDispute command) => Execute(
        command, Asked(command.VisitId),
        (person, _) => person.ResolveVisit(command.VisitId, command.Uphold, Why(command.Reason, VisitFields.Resolution), command.Actor, Now));

    public Task<Outcome<Receipt>> MarkSettled(MarkVisitsSettled command) => Execute(
        command, Asked([.. command.VisitIds]), (person, _) => person.SettleVisits(command.VisitIds, command.StatementId));

    public Task<Outcome<VisitCount>> FlagOverdue(FlagOverdueVisits command) => Execute(command, person => new VisitCount(person.SweepVisits(Now)));

    private static void WriteVisits(CommitRecords records, CareRecipient person, DomainEvent happened)
    {
        switch (happened)
        {
            case VisitAssigned assigned:
                records.Announce("visits.assigned", new { RecipientId = person.Id, assigned.VisitId, assigned.WorkerId, assigned.SecondWorkerId });
                break;
            case VisitOverdue overdue:
                records.Announce("visits.overdue", new { RecipientId = person.Id, overdue.VisitId, overdue.Township });
                break;
            case VisitObstructed { Obstacle: VisitObstacle.Died or VisitObstacle.Moved } ended:
                records.Announce("visits.status-doubt", new { RecipientId = person.Id, ended.VisitId, person.Township, Obstacle = ended.Obstacle.ToString() });
                break;
        }
    }

    private Func<MarketDbContext, CancellationToken, Task<bool>> Asked(params string[] visitIds) =>
        (db, cancellation) => VisitFacts.Asked(db, Key, visitIds, cancellation);

    private static Task<Outcome<Receipt>>? Read(DeviceReading device) =>
        device.Place is { IsValid: false } ? Task.FromResult(Outcome.Refused<Receipt>(VisitsRefusals.PlaceNotOnGlobe())) : null;

    private VisitReading Reading(CareRecipient person, Command command, DeviceReading device) => new(
        Now, device.DeviceUtc, GeoPoint.BandOf(device.Place, HomeOf(person)), command.Actor.WorkerId ?? throw VisitsRefusals.NotYourVisit().AsException());

    private GeoPoint? HomeOf(CareRecipient person)
    {
        if (person.HomePoint.IsEmpty) return null;
        var parts = cipher.Open(person.HomePoint, RecipientFields.Of(PersonalField.HomePoint)).Split(',');
        return new GeoPoint(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private ProtectedText Note(PersonalText text) =>
        text.Trimmed.Length > LongestNote ? throw VisitsRefusals.NoteTooLong(LongestNote).AsException() : cipher.Seal(text.Trimmed, VisitFields.Note);

    private ProtectedText Why(PersonalText text, string purpose) =>
        text.Trimmed.Length > LongestNote ? throw VisitsRefusals.ReasonTooLong(LongestNote).AsException() : cipher.Seal(text.Trimmed, purpose);
}
