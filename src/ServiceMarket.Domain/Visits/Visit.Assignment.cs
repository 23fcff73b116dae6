namespace ServiceMarket.Domain.Visits;

public sealed partial class Visit
{
    /// <summary>A visit may be moved by at most so many days.</summary>
    public const int MoveWithinDays = 14;

    /// <summary>Names the crew and the time; a new crew replaces the old one and has to accept again.</summary>
    /// <exception cref="RefusedException">any rule of <see cref="AssignmentRule"/>, <c>Visits_StartOnOtherDay</c>, <c>Visits_DayPassed</c></exception>
    internal VisitAssigned Assign(AssignmentFacts facts, DateTime startUtc, DateTime nowUtc)
    {
        var workflow = Ready(VisitTrigger.Assign);
        if (ChinaTime.DayOf(startUtc) != Day) throw VisitsRefusals.StartOnOtherDay(Day).AsException();
        if (Day < ChinaTime.DayOf(nowUtc)) throw VisitsRefusals.DayPassed(Day).AsException();
        if (AssignmentRule.Against(this, facts) is { } against) throw against.AsException();
        workflow.Fire(VisitTrigger.Assign);
        StartUtc = startUtc;
        (WorkerId, SecondWorkerId) = (facts.Workers[0].Id, facts.Workers.ElementAtOrDefault(1)?.Id);
        (Reason, OverdueUtc) = (null, null);
        HoldTime(facts.Workers.Select(worker => worker.Id));
        return new VisitAssigned(Id, WorkerId, SecondWorkerId, StartUtc);
    }

    /// <summary>Takes the crew off; the visit waits for another.</summary>
    internal VisitUnassigned Unassign(VisitReason reason)
    {
        Ready(VisitTrigger.Unassign).Fire(VisitTrigger.Unassign);
        Free(reason);
        return new VisitUnassigned(Id, reason);
    }

    /// <summary>Another day, without a crew; it still counts for the period it was planned for.</summary>
    /// <exception cref="RefusedException"><c>Visits_DayPassed</c>, <c>Visits_DayTooFar</c></exception>
    internal VisitMoved Move(DateOnly day, VisitReason reason, DateTime nowUtc)
    {
        var workflow = Ready(VisitTrigger.Move);
        if (day < ChinaTime.DayOf(nowUtc)) throw VisitsRefusals.DayPassed(day).AsException();
        if (Math.Abs(day.DayNumber - Day.DayNumber) > MoveWithinDays) throw VisitsRefusals.DayTooFar(MoveWithinDays).AsException();
        var moved = new VisitMoved(Id, Day, day, reason);
        workflow.Fire(VisitTrigger.Move);
        StartUtc = ChinaTime.ToUtc(day, ChinaTime.ClockOf(StartUtc));
        Day = day;
        OverdueUtc = null;
        Free(reason);
        return moved;
    }

    /// <summary>The named worker comes.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotYourVisit</c></exception>
    internal VisitAccepted Accept(string? workerId)
    {
        RequireCrew(workerId);
        Ready(VisitTrigger.Accept).Fire(VisitTrigger.Accept);
        return new VisitAccepted(Id, workerId!);
    }

    /// <summary>The named worker cannot come, also after having accepted.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotYourVisit</c></exception>
    internal VisitDeclined Decline(string? workerId, VisitReason reason)
    {
        RequireCrew(workerId);
        Ready(VisitTrigger.Decline).Fire(VisitTrigger.Decline);
        Free(reason);
        return new VisitDeclined(Id, workerId!, reason);
    }

    /// <summary>Off the calendar before it began.</summary>
    internal VisitCancelled Cancel(VisitReason reason)
    {
        Ready(VisitTrigger.Cancel).Fire(VisitTrigger.Cancel);
        slots.Clear();
        Reason = reason;
        return new VisitCancelled(Id, reason);
    }

    private void RequireCrew(string? workerId)
    {
        if (!IsBy(workerId)) throw VisitsRefusals.NotYourVisit().AsException();
    }

    private void Free(VisitReason reason)
    {
        (WorkerId, SecondWorkerId, Reason) = (null, null, reason);
        slots.Clear();
    }

    // Slots that stay keep their row: deleting and inserting the same key in one save would not be the same row to EF Core.
    private void HoldTime(IEnumerable<string> workers)
    {
        var wanted = (from worker in workers from slot in WorkerSlot.Covering(StartUtc, Minutes) select (worker, slot)).ToHashSet();
        slots.RemoveAll(held => !wanted.Remove((held.WorkerId, held.SlotUtc)));
        slots.AddRange(wanted.Select(free => new WorkerSlot(free.worker, free.slot)));
    }
}
