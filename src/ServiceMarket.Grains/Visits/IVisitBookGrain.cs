namespace ServiceMarket.Grains.Visits;

/// <summary>
/// The visits of one care recipient; key = id of the recipient. The same mailbox as <c>ICareRecipientGrain</c>, so that a death and a
/// check-in of one person never cross.
/// </summary>
public interface IVisitBookGrain : IGrainWithStringKey
{
    /// <summary>Puts the next four weeks on the calendar; answers how many were new. Repeats double nothing.</summary>
    Task<Outcome<VisitCount>> PlanVisits(PlanVisits command);

    Task<Outcome<Receipt>> Assign(AssignVisit command);

    Task<Outcome<Receipt>> Unassign(UnassignVisit command);

    Task<Outcome<Receipt>> Move(MoveVisit command);

    Task<Outcome<Receipt>> Cancel(CancelVisit command);

    Task<Outcome<Receipt>> Accept(AcceptVisit command);

    Task<Outcome<Receipt>> Decline(DeclineVisit command);

    Task<Outcome<Receipt>> CheckIn(CheckInVisit command);

    Task<Outcome<Receipt>> Report(ReportVisit command);

    Task<Outcome<Receipt>> ReportObstacle(ReportObstacle command);

    Task<Outcome<Receipt>> Correct(CorrectVisit command);

    Task<Outcome<Receipt>> Verify(VerifyVisit command);

    Task<Outcome<Receipt>> Dispute(DisputeVisit command);

    Task<Outcome<Receipt>> Resolve(ResolveDispute command);

    /// <summary>Only settlements call this; all visits of the command or none. Idempotent by statement.</summary>
    Task<Outcome<Receipt>> MarkSettled(MarkVisitsSettled command);

    /// <summary>Flags what is late, ends what was missed; answers how many.</summary>
    Task<Outcome<VisitCount>> FlagOverdue(FlagOverdueVisits command);
}

/// <summary>How many visits a command touched.</summary>
public sealed record VisitCount(int Visits);
