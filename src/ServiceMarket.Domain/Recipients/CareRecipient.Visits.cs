using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Domain.Recipients;

/// <summary>The visit book: every act on one of the person's visits. The rules are in Visits; here is who may and what is written down.</summary>
public sealed partial class CareRecipient
{
    private readonly List<Visit> visits = [];

    /// <summary>Visits that are not finished, and the one asked for; never the years of history.</summary>
    public IReadOnlyList<Visit> Visits => visits;

    /// <summary>
    /// Puts the active plan's visits of the next four weeks on the calendar. What is known is not planned again; what a stop took off comes
    /// back when the plan asks for it again. Nothing to do records nothing.
    /// </summary>
    /// <param name="terms">By contract line; a line whose contract is not in force is missing and gets no visits.</param>
    /// <param name="known">Keys of the visits that are there, without those a stop took off (they are loaded).</param>
    /// <param name="isHoliday">Public holidays.</param>
    /// <param name="nowUtc">Now.</param>
    /// <returns>How many were put on the calendar.</returns>
    public int PlanVisits(
        IReadOnlyDictionary<string, ServiceTerms> terms, IReadOnlySet<VisitKey> known, Func<DateOnly, bool> isHoliday, DateTime nowUtc)
    {
        if (Status != RecipientStatus.Active || CurrentPlan is not { State: PlanState.Active } plan) return 0;
        var today = ChinaTime.DayOf(nowUtc);
        var services = plan.Lines.Where(line => terms.ContainsKey(line.ContractLineId)).Select(line => PlannedService.Of(plan, line, terms[line.ContractLineId]));
        var home = new Home(Id, County, Township);
        var stopped = visits.Where(visit => visit.WasStopped).ToDictionary(visit => visit.Key);
        // Somebody may have planned in the same commit: what is in the book by now is known too.
        var booked = visits.Where(visit => !visit.WasStopped).Select(visit => visit.Key).ToHashSet();
        var count = 0;
        foreach (var planned in VisitPlanner.Plan(services, today, known, isHoliday))
        {
            if (booked.Contains(planned.Key)) continue;
            if (stopped.TryGetValue(planned.Key, out var back)) back.Restore(planned);
            else visits.Add(Visit.Plan(Guid.CreateVersion7(nowUtc).ToString("N"), home, planned));
            count++;
        }
        if (count > 0) Record(new VisitsPlanned(today, count));
        return count;
    }

    /// <summary>Names the crew. Refuses: a person who is not served on the day, and every rule of <see cref="AssignmentRule"/>.</summary>
    public void AssignVisit(string visitId, AssignmentFacts facts, DateTime startUtc, DateTime nowUtc)
    {
        var visit = VisitOf(visitId);
        if (Status != RecipientStatus.Active) throw VisitsRefusals.RecipientEnded().AsException();
        Record(visit.Assign(facts, startUtc, nowUtc));
    }

    /// <summary>Takes the crew off.</summary>
    public void UnassignVisit(string visitId, VisitReason reason) => Record(VisitOf(visitId).Unassign(reason));

    /// <summary>Another day. Refuses: a day that is past or more than two weeks away.</summary>
    public void MoveVisit(string visitId, DateOnly day, VisitReason reason, DateTime nowUtc) => Record(VisitOf(visitId).Move(day, reason, nowUtc));

    /// <summary>Off the calendar; planning does not bring it back.</summary>
    public void CancelVisit(string visitId, VisitReason reason) => Record(VisitOf(visitId).Cancel(reason));

    /// <summary>The worker comes. Refuses another worker.</summary>
    public void AcceptVisit(string visitId, Actor by) => Record(VisitOf(visitId).Accept(by.WorkerId));

    /// <summary>The worker cannot come. Refuses another worker.</summary>
    public void DeclineVisit(string visitId, VisitReason reason, Actor by) => Record(VisitOf(visitId).Decline(by.WorkerId, reason));

    /// <summary>The worker is at the door. Refuses: a replay, another day, another worker's visit, a worker who is at another visit.</summary>
    public void CheckIn(string visitId, VisitReading reading) => Record(VisitOf(visitId).Begin(reading));

    /// <summary>The worker leaves and reports. Refuses: a replay, another worker's visit, no task done, more than three days late.</summary>
    public void ReportVisit(string visitId, VisitReading reading, ServiceRecord record) => Record(VisitOf(visitId).Report(reading, record));

    /// <summary>The worker came in vain: recorded, not paid.</summary>
    public void ObstructVisit(string visitId, VisitReading reading, VisitObstacle obstacle, ProtectedText note) =>
        Record(VisitOf(visitId).Obstruct(reading, obstacle, note));

    /// <summary>A second value beside a first reading. Refuses: the visit's own worker, no reason, times that cross or lie ahead.</summary>
    public void CorrectVisit(string visitId, string correctionId, CorrectedField field, DateTime valueUtc, ProtectedText why, Actor by, DateTime nowUtc) =>
        Record(VisitOf(visitId).Correct(correctionId, field, valueUtc, why, by, nowUtc));

    /// <summary>It was done: payable. Refuses: the visit's own worker, unexplained flags, a day after the person's end.</summary>
    public void VerifyVisit(string visitId, ProtectedText explanation, Actor by, DateTime nowUtc) =>
        Record(VisitOf(visitId).Verify(by, explanation, nowUtc));

    /// <summary>Contests. Refuses: no reason, an organisation that the visit is not of.</summary>
    public void DisputeVisit(string visitId, ProtectedText reason, Actor by)
    {
        var visit = VisitOf(visitId);
        if (!by.Covers(Township) && !by.BelongsTo(visit.ProviderId)) throw IdentityRefusals.OutOfReach().AsException();
        Record(visit.Dispute(by, reason));
    }

    /// <summary>Decides a dispute. Refuses: who raised it, no reason, upholding a visit without a report.</summary>
    public void ResolveVisit(string visitId, bool uphold, ProtectedText reason, Actor by, DateTime nowUtc) =>
        Record(VisitOf(visitId).Resolve(by, uphold, reason, nowUtc));

    /// <summary>Marks visits as paid by a statement, all or none; the same statement again changes nothing.</summary>
    public void SettleVisits(IReadOnlyList<string> visitIds, string statementId)
    {
        var paid = visitIds.Distinct().Select(VisitOf).ToList();
        foreach (var visit in paid) visit.RequireSettleable(statementId);
        foreach (var settled in paid.Select(visit => visit.Settle(statementId)).OfType<VisitSettled>().ToList()) Record(settled);
    }

    /// <summary>Finds what is late or was missed. Run twice it does nothing the second time.</summary>
    /// <returns>How many visits were flagged or missed.</returns>
    public int SweepVisits(DateTime nowUtc)
    {
        var found = visits.Select(visit => visit.Sweep(nowUtc)).OfType<DomainEvent>().ToList();
        found.ForEach(Record);
        return found.Count;
    }

    partial void StopVisitsFrom(DateOnly day, ServiceStop stop)
    {
        var reason = stop switch
        {
            ServiceStop.Died => VisitReason.RecipientDied,
            ServiceStop.Institution => VisitReason.RecipientInInstitution,
            ServiceStop.Hospital => VisitReason.RecipientInHospital,
            ServiceStop.StatusEnded => VisitReason.RecipientStatusEnded,
            ServiceStop.MovedAway => VisitReason.RecipientMoved,
            ServiceStop.GradeChanged => VisitReason.RecipientGradeChanged,
            _ => VisitReason.PlanChanged,
        };
        var endsEntitlement = stop is not (ServiceStop.PlanChanged or ServiceStop.GradeChanged);
        var stops = visits.Select(visit => visit.StopFrom(day, reason, endsEntitlement)).ToList();
        var (cancelled, flagged) = (stops.Count(stopped => stopped == VisitStop.Cancelled), stops.Count(stopped => stopped == VisitStop.Flagged));
        if (cancelled + flagged > 0) Record(new VisitsStopped(day, reason, cancelled, flagged));
    }

    private Visit VisitOf(string visitId) => visits.SingleOrDefault(visit => visit.Id == visitId) ?? throw VisitsRefusals.NotFound().AsException();
}
