using Stateless;
using Stateless.Graph;

namespace ServiceMarket.Domain.Tenders;

/// <summary>The states of a tender and what may lead from one to the next. The only code that sets <see cref="Tender.State"/>.</summary>
/// <param name="tender">The tender whose state it moves.</param>
/// <param name="nowUtc">The moment against which deadlines are held.</param>
public sealed class TenderWorkflow(Tender tender, DateTime nowUtc)
{
    private readonly StateMachine<TenderState, TenderTrigger> machine = Build(tender, nowUtc);

    /// <summary>The picture of the workflow, for the file beside this one.</summary>
    public string ToMermaid() => MermaidGraph.Format(machine.GetInfo());

    /// <summary>The refusal that <see cref="Fire"/> would throw, or null.</summary>
    public Refusal? WhyNot(TenderTrigger trigger)
    {
        if (machine.CanFire(trigger, out var unmet)) return null;
        return unmet is { Count: > 0 } ? TendersRefusals.GuardUnmet(unmet.First()) : TendersRefusals.NotInThisState(tender.State);
    }

    /// <summary>Throws the refusal if the trigger does not lead anywhere now.</summary>
    public void Demand(TenderTrigger trigger)
    {
        if (WhyNot(trigger) is { } refusal) throw refusal.AsException();
    }

    internal void Fire(TenderTrigger trigger)
    {
        Demand(trigger);
        machine.Fire(trigger);
    }

    private static StateMachine<TenderState, TenderTrigger> Build(Tender tender, DateTime nowUtc)
    {
        var machine = new StateMachine<TenderState, TenderTrigger>(() => tender.State, state => tender.State = state);

        machine.Configure(TenderState.Draft)
            .PermitIf(TenderTrigger.Approve, TenderState.Approved, () => DraftTasks.AreComplete(tender), "Tenders_Guard_TasksDone")
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled);
        machine.Configure(TenderState.Approved)
            .PermitIf(TenderTrigger.ReturnToDraft, TenderState.Draft, () => !tender.IsBeingPublished, "Tenders_Guard_NotBeingPublished")
            .PermitIf(TenderTrigger.Publish, TenderState.Published, () => tender.IsBeingPublished, "Tenders_Guard_BudgetHeld")
            .PermitIf(TenderTrigger.Cancel, TenderState.Cancelled, () => !tender.IsBeingPublished, "Tenders_Guard_NotBeingPublished");
        machine.Configure(TenderState.Published)
            .PermitReentryIf(TenderTrigger.CloseBidding, () => nowUtc >= tender.BidDeadlineUtc, "Tenders_Guard_DeadlinePassed")
            .PermitIf(TenderTrigger.OpenBids, TenderState.Opening, () => nowUtc >= tender.BidDeadlineUtc && tender.HasQuorum, "Tenders_Guard_Quorum")
            .PermitIf(TenderTrigger.Fail, TenderState.Failed, () => nowUtc >= tender.BidDeadlineUtc, "Tenders_Guard_DeadlinePassed")
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled)
            .Permit(TenderTrigger.Suspend, TenderState.Suspended);
        machine.Configure(TenderState.Opening)
            .PermitIf(TenderTrigger.StartEvaluation, TenderState.Evaluating,
                () => tender.ValidBids.Count() >= TenderLimits.LeastBids, "Tenders_Guard_EnoughValidBids")
            .Permit(TenderTrigger.Fail, TenderState.Failed)
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled)
            .Permit(TenderTrigger.Suspend, TenderState.Suspended);
        machine.Configure(TenderState.Evaluating)
            .PermitIf(TenderTrigger.Award, TenderState.AwardNotice, () => tender.RankedUtc is not null, "Tenders_Guard_Ranked")
            .Permit(TenderTrigger.Fail, TenderState.Failed)
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled)
            .Permit(TenderTrigger.Suspend, TenderState.Suspended);
        machine.Configure(TenderState.AwardNotice)
            .PermitIf(TenderTrigger.ConfirmAward, TenderState.Awarded, () => NoticeIsOver(tender, nowUtc), "Tenders_Guard_NoticeOver")
            .Permit(TenderTrigger.DeclineAward, TenderState.Evaluating)
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled)
            .Permit(TenderTrigger.Suspend, TenderState.Suspended);
        machine.Configure(TenderState.Awarded)
            .Permit(TenderTrigger.MarkContracted, TenderState.Contracted)
            .Permit(TenderTrigger.DeclineAward, TenderState.Evaluating)
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled)
            .Permit(TenderTrigger.Suspend, TenderState.Suspended);
        machine.Configure(TenderState.Suspended)
            .PermitDynamic(TenderTrigger.LiftSuspension, () => tender.SuspendedFrom!.Value, "Tenders_Guard_BackToWhereItStood", Suspendable)
            .Permit(TenderTrigger.Cancel, TenderState.Cancelled);
        return machine;
    }

    private static bool NoticeIsOver(Tender tender, DateTime nowUtc) =>
        tender.AwardNoticeUntil is { } until && nowUtc >= ChinaTime.EndOfDayUtc(until);

    private static Stateless.Reflection.DynamicStateInfos Suspendable
    {
        get
        {
            var states = new Stateless.Reflection.DynamicStateInfos();
            TenderState[] from = [TenderState.Published, TenderState.Opening, TenderState.Evaluating, TenderState.AwardNotice, TenderState.Awarded];
            foreach (var state in from) states.Add(state.ToString(), "Tenders_Guard_BackToWhereItStood");
            return states;
        }
    }
}
