using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Change;

/// <summary>Takes the crew off, moves the day, takes the visit off the calendar: each with a reason.</summary>
[AssignsVisits]
public sealed class ChangeVisitController(VisitPages pages) : VisitController(pages)
{
    [HttpGet("/visits/{id}/unassign")]
    public Task<IActionResult> Unassign(string id) => Draw(id, _ => new VisitReasonForm(), Unassign);

    [HttpPost("/visits/{id}/unassign")]
    public Task<IActionResult> Unassign(string id, VisitReasonForm form)
    {
        RequireOffered(form.Reason, Reasons.Unassign);
        return ActOn(
            id,
            book => book.Unassign(new UnassignVisit(form.OperationId, Actor, id, form.Reason!.Value) { ExpectedVersion = form.Version }),
            visit => Unassign(visit, form),
            VisitsText.Unassign_Done);
    }

    [HttpGet("/visits/{id}/cancel")]
    public Task<IActionResult> Cancel(string id) => Draw(id, _ => new VisitReasonForm(), Cancel);

    [HttpPost("/visits/{id}/cancel")]
    public Task<IActionResult> Cancel(string id, VisitReasonForm form)
    {
        RequireOffered(form.Reason, Reasons.Cancel);
        return ActOn(
            id,
            book => book.Cancel(new CancelVisit(form.OperationId, Actor, id, form.Reason!.Value) { ExpectedVersion = form.Version }),
            visit => Cancel(visit, form),
            VisitsText.Cancel_Done);
    }

    [HttpGet("/visits/{id}/move")]
    public Task<IActionResult> Move(string id) => Draw(id, visit => new MoveVisitForm { Day = visit.Day }, Move);

    [HttpPost("/visits/{id}/move")]
    public Task<IActionResult> Move(string id, MoveVisitForm form)
    {
        RequireOffered(form.Reason, Reasons.Move);
        return ActOn(
            id,
            book => book.Move(new MoveVisit(form.OperationId, Actor, id, form.Day!.Value, form.Reason!.Value) { ExpectedVersion = form.Version }),
            visit => Move(visit, form),
            VisitsText.Move_Done);
    }

    private async Task<IActionResult> Unassign(Visit visit, VisitReasonForm form) => View(
        "Reason", new ReasonPage(await Head(visit), VisitsText.Unassign_Title, VisitsText.Unassign_Explanation, Choices(Reasons.Unassign), form));

    private async Task<IActionResult> Cancel(Visit visit, VisitReasonForm form) => View(
        "Reason", new ReasonPage(await Head(visit), VisitsText.Cancel_Title, VisitsText.Cancel_Explanation, Choices(Reasons.Cancel), form));

    private async Task<IActionResult> Move(Visit visit, MoveVisitForm form) => View("Move", new MovePage(await Head(visit), Choices(Reasons.Move), form));
}
