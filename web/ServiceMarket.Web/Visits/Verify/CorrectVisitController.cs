using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Verify;

/// <summary>A second value beside a first reading; the first stays.</summary>
[VerifiesVisits]
public sealed class CorrectVisitController(VisitPages pages) : DecisionController(pages)
{
    [HttpGet("/visits/{id}/correct")]
    public Task<IActionResult> Correct(string id) => Draw(id, visit => new CorrectVisitForm { Day = visit.Day }, Show);

    [HttpPost("/visits/{id}/correct")]
    public Task<IActionResult> Correct(string id, CorrectVisitForm form) => ActOn(
        id,
        book => book.Correct(new CorrectVisit(
            form.OperationId, Actor, id, form.Field!.Value, ChinaTime.ToUtc(form.Day!.Value, form.Time!.Value), new(form.Reason))
        { ExpectedVersion = form.Version }),
        visit => Show(visit, form),
        VisitsText.Correct_Done);
}
