using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Price;

/// <summary>A bidder explains an abnormally low price of its own.</summary>
[Bids]
public sealed class ExplainPriceController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/price")]
    public Task<IActionResult> Index(string id) => Show(id, null);

    [HttpPost("/tenders/{id}/price")]
    public Task<IActionResult> Index(string id, ExplainPriceForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).ExplainPrice(new ExplainPrice(form.OperationId, Actor, form.Explanation)),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => Show(id, form),
        banner: TendersText.Price_Explained);

    private async Task<IActionResult> Show(string id, ExplainPriceForm? typed)
    {
        if (await Find(id) is not { } tender) return NotFound();
        if (tender.Bids.SingleOrDefault(one => Actor.BelongsTo(one.ProviderId) && one.PriceReview is not null) is not { } bid) return NotFound();
        var form = typed ?? new ExplainPriceForm { Explanation = bid.PriceReview!.Explanation ?? "" };
        return View("Explain", new PriceReviewPage<ExplainPriceForm>(tender, bid, bid.PriceReview!.IsProven is null ? form : null));
    }
}
