using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Verify;

/// <summary>Somebody other than who contested decides.</summary>
[ResolvesDisputes]
public sealed class ResolveDisputeController(VisitPages pages) : DecisionController(pages)
{
    [HttpGet("/visits/{id}/resolve")]
    public Task<IActionResult> Resolve(string id) => Draw(id, _ => new ResolveDisputeForm(), Show);

    [HttpPost("/visits/{id}/resolve")]
    public Task<IActionResult> Resolve(string id, ResolveDisputeForm form) => ActOn(
        id,
        book => book.Resolve(
            new ResolveDispute(form.OperationId, Actor, id, form.Decision == DisputeDecision.Uphold, new(form.Reason)) { ExpectedVersion = form.Version }),
        visit => Show(visit, form),
        VisitsText.Resolve_Done);
}
