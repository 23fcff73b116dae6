using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

public sealed partial class CareRecipient
{
    /// <summary>The version that visits are planned from or that is under review.</summary>
    public CarePlan? CurrentPlan => plans.LastOrDefault(plan => plan.State is PlanState.Active or PlanState.UnderReview);

    /// <summary>The version that waits for the officer.</summary>
    public CarePlan? DraftPlan => plans.LastOrDefault(plan => plan.State == PlanState.Draft);

    /// <summary>What the plan may do now, for buttons and pages.</summary>
    public CarePlanWorkflow WorkflowOf(CarePlan plan) => new(plan, () => Status == RecipientStatus.Active, () => !plan.IsReturned);

    /// <summary>
    /// Drafts the next version; an earlier draft is ended by it. Refuses: no or too many lines, start in the past, review day out of range,
    /// a contract line that is not in force, not of this county or does not cover the start, a service the person is not eligible for.
    /// </summary>
    /// <param name="planId">Key of the new version.</param>
    /// <param name="terms">Start, review day, reason.</param>
    /// <param name="drafts">The lines asked for.</param>
    /// <param name="facts">The contract lines, as they are now.</param>
    /// <param name="by">The caseworker.</param>
    /// <param name="nowUtc">Now.</param>
    public CarePlan DraftNextPlan(
        string planId, PlanTerms terms, IReadOnlyList<PlanLineDraft> drafts, IReadOnlyList<ContractLineFacts> facts, Actor by, DateTime nowUtc)
    {
        RefuseIfDeceased();
        PlanRule.CheckTerms(terms, ChinaTime.DayOf(nowUtc));
        PlanRule.CheckLines(this, terms, drafts, facts);
        var lines = drafts.Select((draft, at) =>
            new CarePlanLine($"{planId}-{at + 1:00}", draft, facts.Single(fact => fact.ContractLineId == draft.ContractLineId)));
        var plan = new CarePlan(planId, plans.Count + 1, terms, lines, by, nowUtc);
        if (DraftPlan is { } earlier) EndPlan(earlier, ChinaTime.DayOf(nowUtc), PlanReviewCause.Superseded);
        plans.Add(plan);
        Record(new CarePlanDrafted(Id, planId, plan.Number));
        return plan;
    }

    /// <summary>
    /// The officer approves a draft or a plan under review. Refuses: the drafter, a person who is not at home or whose grade no longer fits,
    /// a contract line that is no longer in force. An earlier version ends the day before the new one starts, with its visits.
    /// </summary>
    public void ApprovePlan(string planId, DateOnly reviewDueOn, IReadOnlyList<ContractLineFacts> facts, Actor by, DateTime nowUtc)
    {
        var plan = PlanOf(planId);
        if (plan.DraftedById == by.UserId) throw RecipientsRefusals.PlanDrafterMayNotApprove().AsException();
        WorkflowOf(plan).Demand(PlanTrigger.Approve);
        var today = ChinaTime.DayOf(nowUtc);
        var from = plan.StartsOn > today ? plan.StartsOn : today;
        PlanRule.CheckReview(from, reviewDueOn);
        PlanRule.CheckStillCovered(this, plan, from, facts);
        if (CurrentPlan is { } earlier && earlier != plan)
        {
            EndPlan(earlier, from.AddDays(-1), PlanReviewCause.Superseded);
            StopVisitsFrom(from, ServiceStop.PlanChanged);
        }
        WorkflowOf(plan).Fire(PlanTrigger.Approve);
        plan.ApproveBy(by, nowUtc, reviewDueOn);
        Record(new CarePlanApproved(Id, planId, plan.StartsOn));
    }

    /// <summary>The officer gives a draft back with a reason. Refuses any other state and an empty reason.</summary>
    public void ReturnPlan(string planId, ProtectedText reason, Actor by)
    {
        var plan = PlanOf(planId);
        if (plan.State != PlanState.Draft) throw RecipientsRefusals.PlanNotInState(plan.State, PlanTrigger.Approve).AsException();
        if (plan.DraftedById == by.UserId) throw RecipientsRefusals.PlanDrafterMayNotApprove().AsException();
        if (reason.IsEmpty) throw RecipientsRefusals.FieldMissing("Reason").AsException();
        plan.Return(reason);
        Record(new CarePlanReturned(Id, planId));
    }

    /// <summary>Puts the active plan under review: its open visits stop from the day on.</summary>
    public void ReviewPlan(string planId, DateTime nowUtc)
    {
        var plan = PlanOf(planId);
        WorkflowOf(plan).Demand(PlanTrigger.Review);
        PutUnderReview(plan, PlanReviewCause.Review, ServiceStop.PlanChanged, ChinaTime.DayOf(nowUtc));
    }

    /// <summary>Ends a plan: the day given is its last one with visits, today or later.</summary>
    public void EndPlan(string planId, DateOnly lastDay, DateTime nowUtc)
    {
        var plan = PlanOf(planId);
        WorkflowOf(plan).Demand(PlanTrigger.End);
        var today = ChinaTime.DayOf(nowUtc);
        if (lastDay < today) throw RecipientsRefusals.DayBefore("LastDay", today).AsException();
        var wasCurrent = plan.State != PlanState.Draft;
        EndPlan(plan, lastDay, PlanReviewCause.NoLongerNeeded);
        if (wasCurrent) StopVisitsFrom(lastDay.AddDays(1), ServiceStop.PlanChanged);
    }

    private void EndPlan(CarePlan plan, DateOnly lastDay, PlanReviewCause cause)
    {
        WorkflowOf(plan).Fire(PlanTrigger.End);
        plan.EndOn(lastDay, cause);
        Record(new CarePlanEnded(Id, plan.Id, lastDay));
    }

    private void PutUnderReview(CarePlan plan, PlanReviewCause cause, ServiceStop stop, DateOnly from)
    {
        WorkflowOf(plan).Fire(PlanTrigger.Review);
        plan.NoteCause(cause);
        Record(new CarePlanPutUnderReview(Id, plan.Id));
        StopVisitsFrom(from, stop);
    }

    private CarePlan PlanOf(string planId) =>
        plans.SingleOrDefault(plan => plan.Id == planId) ?? throw RecipientsRefusals.PlanUnknown().AsException();
}
