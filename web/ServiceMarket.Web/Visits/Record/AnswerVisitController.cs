using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Web.Visits.Change;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>The worker comes, or gives the visit back with a reason.</summary>
[MakesVisits]
public sealed class AnswerVisitController(VisitPages pages) : RecordController(pages)
{
    [HttpGet("/visits/{id}/record")]
    public Task<IActionResult> Index(string id) => With(id, visit => ShowRecord(visit));

    [HttpPost("/visits/{id}/record/accept")]
    public Task<IActionResult> Accept(string id, AcceptVisitForm form) => ActOn(
        id, book => book.Accept(new AcceptVisit(form.OperationId, Actor, id)), visit => ShowRecord(visit, form), VisitsText.Accept_Done, VisitLinks.Record(id));

    [HttpGet("/visits/{id}/record/decline")]
    public Task<IActionResult> Decline(string id) => With(id, visit => ShowDecline(visit, new DeclineVisitForm()));

    [HttpPost("/visits/{id}/record/decline")]
    public async Task<IActionResult> Decline(string id, DeclineVisitForm form)
    {
        if (await FindOfOrganisation(id) is not { } visit) return NotFound();
        RequireOffered(form.Reason, Reasons.Decline);
        return await Act(
            () => BookOf(visit).Decline(new DeclineVisit(form.OperationId, Actor, id, form.Reason!.Value)),
            done: _ => Redirect(VisitLinks.Today),
            again: () => With(id, own => ShowDecline(own, form)),
            banner: VisitsText.Decline_Done);
    }

    private async Task<IActionResult> ShowDecline(Visit visit, DeclineVisitForm form) =>
        View("Decline", new StepPage<DeclineVisitForm>(await Head(visit), Choices(Reasons.Decline), form));
}
