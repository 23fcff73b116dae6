using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Award;

/// <summary>The second person fixes the winner, first of those left in the ranking.</summary>
[DecidesTenders]
public sealed class AwardTenderController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bids/{bidId}/award")]
    public Task<IActionResult> Index(string id, string bidId) => Show(id, bidId, new TenderActForm());

    [HttpPost("/tenders/{id}/bids/{bidId}/award")]
    public Task<IActionResult> Index(string id, string bidId, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).Award(new AwardTender(form.OperationId, Actor, bidId) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => Show(id, bidId, form),
        banner: TendersText.Award_Done);

    private async Task<IActionResult> Show(string id, string bidId, TenderActForm form)
    {
        if (await Find(id) is not { } tender || tender.Bids.SingleOrDefault(one => one.Id == bidId) is not { PriceFen: { } price } bid) return NotFound();
        form.Version ??= tender.Version;
        return View("Index", new AwardTenderPage(tender, bid, price, form));
    }
}

public sealed record AwardTenderPage(Tender Tender, Bid Bid, long PriceFen, TenderActForm Form);
