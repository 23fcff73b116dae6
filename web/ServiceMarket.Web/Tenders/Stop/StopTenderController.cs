using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Stop;

/// <summary>Stopped for good, or for a time and on again.</summary>
[DecidesTenders]
public sealed class StopTenderController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/cancel")]
    public Task<IActionResult> Cancel(string id) => ShowCancel(id, new TenderReasonForm());

    [HttpPost("/tenders/{id}/cancel")]
    public Task<IActionResult> Cancel(string id, TenderReasonForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).Cancel(new CancelTender(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowCancel(id, form));

    [HttpGet("/tenders/{id}/suspend")]
    public Task<IActionResult> Suspend(string id) => ShowSuspend(id, new TenderReasonForm());

    [HttpPost("/tenders/{id}/suspend")]
    public Task<IActionResult> Suspend(string id, TenderReasonForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).Suspend(new SuspendTender(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowSuspend(id, form));

    [HttpPost("/tenders/{id}/lift")]
    public Task<IActionResult> Lift(string id, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).LiftSuspension(new LiftTenderSuspension(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowTender(id));

    private Task<IActionResult> ShowCancel(string id, TenderReasonForm form) => ShowReason(id, TendersText.Cancel_Title, TendersText.Cancel_Explanation, form);

    private Task<IActionResult> ShowSuspend(string id, TenderReasonForm form) => ShowReason(id, TendersText.Suspend_Title, TendersText.Suspend_Explanation, form);
}
