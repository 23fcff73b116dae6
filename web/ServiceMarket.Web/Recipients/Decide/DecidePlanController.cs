using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Decide;

/// <summary>The officer approves or gives back; caseworker and officer put under review or end.</summary>
[KeepsRecipients]
public sealed class DecidePlanController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    private const string Route = "/recipients/{id}/plans/{planId}/decide";

    [HttpGet(Route)]
    public async Task<IActionResult> Index(string id, string planId)
    {
        if (await FindBoth(id, planId) is not var (person, plan)) return NotFound();
        var review = plan.ReviewDueOn > Today ? plan.ReviewDueOn : Today.AddMonths(6);
        return await Form(new DecidePlanForm { Version = person.Version, ReviewDueOn = review, LastDay = Today }, person, plan);
    }

    [HttpPost(Route)]
    public async Task<IActionResult> Index(string id, string planId, DecidePlanForm form)
    {
        if (await FindBoth(id, planId) is not var (person, plan)) return NotFound();
        return await Act(
            () => Decide(grains.GetGrain<ICareRecipientGrain>(id), planId, form),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Form(form, person, plan));
    }

    private Task<Outcome<Receipt>> Decide(ICareRecipientGrain grain, string planId, DecidePlanForm form)
    {
        var (id, seen) = (form.OperationId, form.Version);
        return form.Decision switch
        {
            PlanDecision.Approve => grain.ApprovePlan(new ApproveCarePlan(id, Actor, planId, form.ReviewDueOn ?? default) { ExpectedVersion = seen }),
            PlanDecision.Return => grain.ReturnPlan(new ReturnCarePlan(id, Actor, planId, new(form.Reason)) { ExpectedVersion = seen }),
            PlanDecision.Review => grain.ReviewPlan(new ReviewCarePlan(id, Actor, planId) { ExpectedVersion = seen }),
            _ => grain.EndPlan(new EndCarePlan(id, Actor, planId, form.LastDay ?? Today) { ExpectedVersion = seen }),
        };
    }

    private async Task<IActionResult> Form(DecidePlanForm form, CareRecipient person, CarePlan plan)
    {
        var workflow = person.WorkflowOf(plan);
        List<PlanDecision> open = [];
        var mayApprove = workflow.Can(PlanTrigger.Approve, out var unmet);
        if (Actor.Role == Role.BureauOfficer && mayApprove) open.Add(PlanDecision.Approve);
        if (Actor.Role == Role.BureauOfficer && plan.State == PlanState.Draft && !plan.IsReturned) open.Add(PlanDecision.Return);
        if (workflow.Can(PlanTrigger.Review, out _)) open.Add(PlanDecision.Review);
        if (workflow.Can(PlanTrigger.End, out _)) open.Add(PlanDecision.End);
        return View(new DecidePlanPage(form, person, plan, Masked, await Bought([plan]), Choices(open), [.. unmet.Select(key => Texts.Of("Recipients", key))]));
    }

    private async Task<(CareRecipient Person, CarePlan Plan)?> FindBoth(string id, string planId) =>
        await Find(id) is { } person && person.Plans.SingleOrDefault(plan => plan.Id == planId) is { } found ? (person, found) : null;
}
