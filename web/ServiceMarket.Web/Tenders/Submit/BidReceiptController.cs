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
    public Task<IActionResult> Index(string id, string receiptId, CancellationToken cancellation) => Show(id, receiptId, null, cancellation);

    [HttpPost("/tenders/{id}/receipts/{receiptId}")]
    public Task<IActionResult> Index(string id, string receiptId, OwnBidForm form, CancellationToken cancellation) =>
        Show(id, receiptId, form.Passphrase, cancellation);

    private async Task<IActionResult> Show(string id, string receiptId, string? passphrase, CancellationToken cancellation)
    {
        if (await Find(id) is not { } tender) return NotFound();
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var receipt = await db.Set<BidReceipt>().AsNoTracking().OnTender(id)
            .SingleOrDefaultAsync(row => row.Id == receiptId && row.ProviderId == Actor.Organisation, cancellation);
        if (receipt is null) return NotFound();
        var counts = tender.Bids.Any(bid => bid.EnvelopeId == receipt.Id && bid.State != BidState.Withdrawn);
        var content = counts ? await bids.Own(id, Actor, passphrase, cancellation) : null;
        var page = new BidReceiptPage(tender, receipt, counts && content is null && tender.OpenedUtc is null, content);
        if (passphrase is null || content is not null) return View("Receipt", page);
        ModelState.AddModelError(nameof(OwnBidForm.Passphrase), Texts.Of(TendersRefusals.PassphraseWrong()));
        return Refused("Receipt", page);
    }
}

/// <param name="Tender">The tender.</param>
/// <param name="Receipt">The attempt.</param>
/// <param name="MayUnseal">Whether the bidder's own passphrase would show what was handed in.</param>
/// <param name="Content">What was handed in, if this is the version that counts and it can be read.</param>
public sealed record BidReceiptPage(Tender Tender, BidReceipt Receipt, bool MayUnseal, BidContent? Content);
