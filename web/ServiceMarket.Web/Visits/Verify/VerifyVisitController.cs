using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Verify;

/// <summary>The caseworker has seen that it was done: payable. Flags need an explanation.</summary>
[VerifiesVisits]
public sealed class VerifyVisitController(VisitPages pages) : DecisionController(pages)
{
    [HttpGet("/visits/{id}/verify")]
    public Task<IActionResult> Verify(string id) => Draw(id, _ => new VerifyVisitForm(), Show);

    [HttpPost("/visits/{id}/verify")]
    public Task<IActionResult> Verify(string id, VerifyVisitForm form) => ActOn(
        id,
        book => book.Verify(new VerifyVisit(form.OperationId, Actor, id, new(form.Explanation)) { ExpectedVersion = form.Version }),
        visit => Show(visit, form),
        VisitsText.Verify_Done);
}
