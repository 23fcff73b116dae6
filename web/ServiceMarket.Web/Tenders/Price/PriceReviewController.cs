using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Price;

/// <summary>The review of one price: what it is below, what the bidder says, what the committee finds.</summary>
[ReadsOpenedBids]
public sealed class PriceReviewController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bids/{bidId}/price")]
    public Task<IActionResult> Index(string id, string bidId) => Show(id, bidId, new DecidePriceForm());

    [HttpPost("/tenders/{id}/bids/{bidId}/price"), EvaluatesBids]
    public Task<IActionResult> Index(string id, string bidId, DecidePriceForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).DecidePriceReview(
            new DecidePriceReview(form.OperationId, Actor, bidId, form.Finding == PriceFinding.Proven, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => Show(id, bidId, form));

    private async Task<IActionResult> Show(string id, string bidId, DecidePriceForm form)
    {
        if (await Find(id) is not { } tender || tender.Bids.SingleOrDefault(one => one.Id == bidId && one.PriceReview is not null) is not { } bid) return NotFound();
        form.Version ??= tender.Version;
        return View("Review", new PriceReviewPage<DecidePriceForm>(
            tender, bid, Actor.Role == Role.BureauOfficer && bid.PriceReview!.IsProven is null && tender.State == TenderState.Evaluating ? form : null));
    }
}
