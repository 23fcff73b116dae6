using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Submit;

/// <summary>Proof of an attempt, to print or keep, and what the organisation's bid holds now.</summary>
[Bids]
public sealed class BidReceiptController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, BidReader bids)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/receipts/{receiptId}")]
    public async Task<IActionResult> Index(string id, string receiptId, CancellationToken cancellation)
    {
        if (await Find(id) is not { } tender) return NotFound();
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var receipt = await db.Set<BidReceipt>().AsNoTracking().OnTender(id)
            .SingleOrDefaultAsync(row => row.Id == receiptId && row.ProviderId == Actor.Organisation, cancellation);
        if (receipt is null) return NotFound();
        var counts = tender.Bids.Any(bid => bid.EnvelopeId == receipt.Id && bid.State != BidState.Withdrawn);
        return View("Receipt", new BidReceiptPage(tender, receipt, counts ? await bids.Own(id, Actor, cancellation) : null));
    }
}

/// <param name="Tender">The tender.</param>
/// <param name="Receipt">The attempt.</param>
/// <param name="Content">What was handed in, if this is the version that counts.</param>
public sealed record BidReceiptPage(Tender Tender, BidReceipt Receipt, BidContent? Content);
