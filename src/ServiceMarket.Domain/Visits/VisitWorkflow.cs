using Stateless;

namespace ServiceMarket.Domain.Visits;

/// <summary>The only code that changes <see cref="Visit.State"/>. Built for one act and thrown away; it reads the visit and does nothing else.</summary>
internal sealed class VisitWorkflow
{
    private readonly StateMachine<VisitState, VisitTrigger> machine;

    /// <param name="visit">Whose state it is.</param>
    /// <param name="change">Sets the state.</param>
    /// <param name="explained">The act brings a written reason for the flags.</param>
    public VisitWorkflow(Visit visit, Action<VisitState> change, bool explained = false)
    {
        machine = new(() => visit.State, change);
        machine.Configure(VisitState.Planned)
            .Permit(VisitTrigger.Assign, VisitState.Assigned).PermitReentry(VisitTrigger.Move)
            .Permit(VisitTrigger.Cancel, VisitState.Cancelled).Permit(VisitTrigger.Miss, VisitState.Missed);
        foreach (var held in new[] { VisitState.Assigned, VisitState.Accepted })
            machine.Configure(held)
                .Permit(VisitTrigger.Unassign, VisitState.Planned).Permit(VisitTrigger.Decline, VisitState.Planned)
                .Permit(VisitTrigger.Move, VisitState.Planned)
                .Permit(VisitTrigger.Cancel, VisitState.Cancelled).Permit(VisitTrigger.Miss, VisitState.Missed);
        machine.Configure(VisitState.Assigned).PermitReentry(VisitTrigger.Assign).Permit(VisitTrigger.Accept, VisitState.Accepted);
        machine.Configure(VisitState.Accepted).Permit(VisitTrigger.Assign, VisitState.Assigned)
            .Permit(VisitTrigger.CheckIn, VisitState.InProgress).Permit(VisitTrigger.MeetObstacle, VisitState.Missed);
        machine.Configure(VisitState.InProgress)
            .Permit(VisitTrigger.Report, VisitState.Reported).Permit(VisitTrigger.MeetObstacle, VisitState.Missed)
            .Permit(VisitTrigger.Miss, VisitState.Missed);
        machine.Configure(VisitState.Reported)
            .PermitIf(VisitTrigger.Verify, VisitState.Verified,
                Guard(() => visit.WasWithinEntitlement, "Visits_Guard_WithinEntitlement"),
                Guard(() => visit.Flags == VisitFlags.None || explained, "Visits_Guard_FlagsExplained"))
            .Permit(VisitTrigger.Dispute, VisitState.Disputed);
        machine.Configure(VisitState.Cancelled)
            .PermitIf(VisitTrigger.Restore, VisitState.Planned, Guard(() => visit.WasStopped, "Visits_Guard_WasStopped"));
        machine.Configure(VisitState.Verified).Permit(VisitTrigger.Settle, VisitState.Settled).Permit(VisitTrigger.Dispute, VisitState.Disputed);
        machine.Configure(VisitState.Missed).Permit(VisitTrigger.Dispute, VisitState.Disputed);
        machine.Configure(VisitState.Disputed)
            .PermitIf(VisitTrigger.Uphold, VisitState.Verified,
                Guard(() => visit.WasWithinEntitlement, "Visits_Guard_WithinEntitlement"),
                Guard(() => visit.CheckOut is not null && visit.Obstacle is null, "Visits_Guard_HasReport"))
            .Permit(VisitTrigger.Dismiss, VisitState.Missed);
    }

    /// <summary>Whether the act is possible now.</summary>
    public bool Can(VisitTrigger trigger) => machine.CanFire(trigger);

    /// <summary>Throws the refusal if the act is not possible; changes nothing.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotInState</c>, <c>Visits_NotYet</c></exception>
    public void Require(VisitTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return;
        throw (unmet is { Count: > 0 } ? VisitsRefusals.NotYet(unmet.First()) : VisitsRefusals.NotInState(machine.State)).AsException();
    }

    public void Fire(VisitTrigger trigger) => machine.Fire(trigger);

    private static Tuple<Func<bool>, string> Guard(Func<bool> holds, string textKey) => Tuple.Create(holds, textKey);

    /// <summary>The picture beside this file.</summary>
    public string Mermaid() => Stateless.Graph.MermaidGraph.Format(machine.GetInfo());
}
