using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Approve;

/// <summary>Step 6: a second person reads everything on one page and agrees, or gives it back.</summary>
[DecidesTenders]
public sealed class ApproveTenderController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/approve")]
    public Task<IActionResult> Index(string id) => ShowTender(id, "Check");

    [HttpPost("/tenders/{id}/approve")]
    public Task<IActionResult> Index(string id, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).Approve(new ApproveTender(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowTender(id, "Check"),
        banner: TendersText.Approve_Done);

    [HttpGet("/tenders/{id}/return")]
    public Task<IActionResult> Return(string id) => ShowReturn(id, new TenderReasonForm());

    [HttpPost("/tenders/{id}/return")]
    public Task<IActionResult> Return(string id, TenderReasonForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).ReturnToDraft(new ReturnTenderToDraft(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowReturn(id, form));

    private Task<IActionResult> ShowReturn(string id, TenderReasonForm form) => ShowReason(id, TendersText.Return_Title, TendersText.Return_Explanation, form);
}
