using Stateless;
using Stateless.Graph;

namespace ServiceMarket.Domain.Contracts;

/// <summary>The states of a contract and what leads from one to the next. The only code that sets <see cref="CareContract.State"/>.</summary>
/// <param name="contract">The contract whose state it moves.</param>
/// <param name="today">The day in China against which the term is held.</param>
public sealed class ContractWorkflow(CareContract contract, DateOnly today)
{
    private readonly StateMachine<ContractState, ContractTrigger> machine = Build(contract, today);

    /// <summary>The picture of the workflow, for the file beside this one.</summary>
    public string ToMermaid() => MermaidGraph.Format(machine.GetInfo());

    /// <summary>The refusal that firing the trigger would meet, or null.</summary>
    public Refusal? WhyNot(ContractTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return null;
        return unmet is { Count: > 0 } ? ContractsRefusals.GuardUnmet(unmet.First()) : ContractsRefusals.NotInThisState(contract.State);
    }

    /// <summary>Throws the refusal if the trigger leads nowhere now; changes nothing.</summary>
    public void Demand(ContractTrigger trigger)
    {
        if (WhyNot(trigger) is { } refusal) throw refusal.AsException();
    }

    internal void Fire(ContractTrigger trigger)
    {
        Demand(trigger);
        machine.Fire(trigger);
    }

    private static StateMachine<ContractState, ContractTrigger> Build(CareContract contract, DateOnly today)
    {
        var machine = new StateMachine<ContractState, ContractTrigger>(() => contract.State, state => contract.State = state);
        bool NothingUnpaid() => !contract.HasOpenStatement;

        machine.Configure(ContractState.Draft)
            .PermitIf(ContractTrigger.ConfirmSigning, ContractState.Signed, () => contract.IsSignedByBoth, "Contracts_Guard_SignedByBoth")
            .PermitIf(ContractTrigger.Decline, ContractState.Terminated, () => contract.OrganisationSignedUtc is null, "Contracts_Guard_OrganisationUnsigned");
        machine.Configure(ContractState.Signed)
            .PermitIf(ContractTrigger.Activate, ContractState.Active, () => today >= contract.StartsOn, "Contracts_Guard_TermBegun")
            .PermitIf(ContractTrigger.Terminate, ContractState.Terminated, NothingUnpaid, "Contracts_Guard_NothingUnpaid");
        machine.Configure(ContractState.Active)
            .Permit(ContractTrigger.Suspend, ContractState.Suspended)
            .PermitIf(ContractTrigger.Complete, ContractState.Completed, () => today > contract.EndsOn, "Contracts_Guard_TermOver")
            .PermitIf(ContractTrigger.Terminate, ContractState.Terminated, NothingUnpaid, "Contracts_Guard_NothingUnpaid");
        machine.Configure(ContractState.Suspended)
            .PermitIf(ContractTrigger.Resume, ContractState.Active, () => today <= contract.EndsOn, "Contracts_Guard_TermRuns")
            .PermitIf(ContractTrigger.Complete, ContractState.Completed, () => today > contract.EndsOn, "Contracts_Guard_TermOver")
            .PermitIf(ContractTrigger.Terminate, ContractState.Terminated, NothingUnpaid, "Contracts_Guard_NothingUnpaid");
        return machine;
    }
}
