using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Verify;

/// <summary>A report, a verification or a miss is contested: nothing is paid until somebody else has decided.</summary>
[DisputesVisits]
public sealed class DisputeVisitController(VisitPages pages) : DecisionController(pages)
{
    [HttpGet("/visits/{id}/dispute")]
    public Task<IActionResult> Dispute(string id) => Draw(id, _ => new DisputeVisitForm(), Show);

    [HttpPost("/visits/{id}/dispute")]
    public Task<IActionResult> Dispute(string id, DisputeVisitForm form) => ActOn(
        id,
        book => book.Dispute(new DisputeVisit(form.OperationId, Actor, id, new(form.Reason)) { ExpectedVersion = form.Version }),
        visit => Show(visit, form),
        VisitsText.Dispute_Done);
}
