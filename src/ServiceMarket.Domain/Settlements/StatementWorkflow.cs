using Stateless;
using Stateless.Graph;

namespace ServiceMarket.Domain.Settlements;

/// <summary>The states of a statement and what leads from one to the next. The only code that sets <see cref="Statement.State"/>.</summary>
public sealed class StatementWorkflow(Statement statement)
{
    private readonly StateMachine<StatementState, StatementTrigger> machine = Build(statement);

    /// <summary>The picture of the workflow, for the file beside this one.</summary>
    public string ToMermaid() => MermaidGraph.Format(machine.GetInfo());

    /// <summary>The refusal that firing the trigger would meet, or null.</summary>
    public Refusal? WhyNot(StatementTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return null;
        return unmet is { Count: > 0 } ? SettlementsRefusals.GuardUnmet(unmet.First()) : SettlementsRefusals.NotInThisState(statement.State);
    }

    internal void Demand(StatementTrigger trigger)
    {
        if (WhyNot(trigger) is { } refusal) throw refusal.AsException();
    }

    internal void Fire(StatementTrigger trigger)
    {
        Demand(trigger);
        machine.Fire(trigger);
    }

    private static StateMachine<StatementState, StatementTrigger> Build(Statement statement)
    {
        var machine = new StateMachine<StatementState, StatementTrigger>(() => statement.State, state => statement.State = state);
        bool NotPaying() => !statement.IsPaying;
        bool Paying() => statement.IsPaying;

        machine.Configure(StatementState.Draft)
            .Permit(StatementTrigger.Confirm, StatementState.Confirmed)
            .Permit(StatementTrigger.Dispute, StatementState.Disputed)
            .PermitReentry(StatementTrigger.Amend)
            .Permit(StatementTrigger.Cancel, StatementState.Cancelled);
        machine.Configure(StatementState.Disputed)
            .PermitReentry(StatementTrigger.Amend)
            .Permit(StatementTrigger.Resubmit, StatementState.Draft)
            .Permit(StatementTrigger.Cancel, StatementState.Cancelled);
        machine.Configure(StatementState.Confirmed)
            .PermitReentryIf(StatementTrigger.RequestPayment, NotPaying, "Settlements_Guard_NotBeingPaid")
            .PermitIf(StatementTrigger.ConfirmPayment, StatementState.Paid, Paying, "Settlements_Guard_PaymentPosted")
            .PermitIf(StatementTrigger.Cancel, StatementState.Cancelled, NotPaying, "Settlements_Guard_NotBeingPaid");
        return machine;
    }
}
