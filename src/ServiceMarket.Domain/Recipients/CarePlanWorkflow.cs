using Stateless;
using Stateless.Graph;

namespace ServiceMarket.Domain.Recipients;

/// <summary>The states of one version of a care plan. Guards carry the text key of what the user has to do.</summary>
public sealed class CarePlanWorkflow
{
    private readonly StateMachine<PlanState, PlanTrigger> machine;

    internal CarePlanWorkflow(CarePlan plan, Func<bool> personIsActive, Func<bool> isNotReturned)
    {
        machine = new(() => plan.State, state => plan.State = state);
        machine.Configure(PlanState.Draft)
            .PermitIf(PlanTrigger.Approve, PlanState.Active,
                Tuple.Create(personIsActive, "Recipients_Guard_PersonActive"), Tuple.Create(isNotReturned, "Recipients_Guard_NotReturned"))
            .Permit(PlanTrigger.End, PlanState.Ended);
        machine.Configure(PlanState.Active)
            .Permit(PlanTrigger.Review, PlanState.UnderReview)
            .Permit(PlanTrigger.End, PlanState.Ended);
        machine.Configure(PlanState.UnderReview)
            .PermitIf(PlanTrigger.Approve, PlanState.Active, personIsActive, "Recipients_Guard_PersonActive")
            .Permit(PlanTrigger.End, PlanState.Ended);
    }

    /// <summary>Whether it may move; otherwise the text keys of what is missing, or an empty list when the state does not know the act.</summary>
    public bool Can(PlanTrigger trigger, out IReadOnlyList<string> unmet)
    {
        var may = machine.CanFire(trigger, out var reasons);
        unmet = may ? [] : [.. reasons ?? []];
        return may;
    }

    /// <summary>Refuses with Recipients_PlanNotInState or the first unmet guard; changes nothing.</summary>
    internal void Demand(PlanTrigger trigger)
    {
        if (Can(trigger, out var unmet)) return;
        throw (unmet.Count > 0 ? RecipientsRefusals.PlanGuard(unmet[0]) : RecipientsRefusals.PlanNotInState(machine.State, trigger)).AsException();
    }

    internal void Fire(PlanTrigger trigger) => machine.Fire(trigger);

    /// <summary>The picture beside this file.</summary>
    public static string Diagram() => MermaidGraph.Format(new CarePlanWorkflow(CarePlan.Blank(), () => true, () => true).machine.GetInfo());
}
