using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Evaluate;

/// <summary>The officer enters what the committee gives a bid, beside what the bid says.</summary>
[EvaluatesBids]
public sealed class ScoreBidController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains, BidReader bids)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bids/{bidId}/score")]
    public Task<IActionResult> Index(string id, string bidId) => Show(id, bidId, new ScoreBidForm());

    [HttpPost("/tenders/{id}/bids/{bidId}/score")]
    public Task<IActionResult> Index(string id, string bidId, ScoreBidForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).ScoreBid(form.ToCommand(Actor, bidId)),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => Show(id, bidId, form));

    private async Task<IActionResult> Show(string id, string bidId, ScoreBidForm form)
    {
        if (await Find(id) is not { } tender || tender.Bids.SingleOrDefault(one => one.Id == bidId) is not { } bid) return NotFound();
        form.Version ??= tender.Version;
        form.FillIn(tender, bid);
        var opened = await bids.Opened(id, Actor, HttpContext.RequestAborted);
        return View("Score", new ScoreBidPage(tender, bid, opened.GetValueOrDefault(bidId), form));
    }
}
