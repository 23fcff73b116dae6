using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Evaluate;

/// <summary>An opened bid with its scores, for the bureau.</summary>
[ReadsOpenedBids]
public sealed class OpenedBidController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, BidReader bids)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bids/{bidId}")]
    public async Task<IActionResult> Index(string id, string bidId, CancellationToken cancellation)
    {
        if (await Find(id) is not { } tender || tender.Bids.SingleOrDefault(one => one.Id == bidId) is not { } bid) return NotFound();
        var opened = await bids.Opened(id, Actor, cancellation);
        return View("Bid", new OpenedBidPage(tender, bid, opened.GetValueOrDefault(bidId)));
    }
}

/// <param name="Tender">The tender.</param>
/// <param name="Bid">The bid with its scores.</param>
/// <param name="Content">What it holds; null if it could not be opened.</param>
public sealed record OpenedBidPage(Tender Tender, Bid Bid, BidContent? Content);
