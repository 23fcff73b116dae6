using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Public;

/// <summary>
/// Every attempt to hand in, replace or withdraw a bid, in the order the server took them, without who it was. With a receipt in hand
/// anyone can check (site/verify-receipt.html, offline) that none was added, dropped or changed. Nothing before the deadline.
/// </summary>
[AllowAnonymous]
public sealed class ClosingListController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : Controller
{
    [HttpGet("/public/closing-lists/{id}.json")]
    public async Task<IActionResult> Index(string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var tender = await db.Set<Tender>().AsNoTracking()
            .Where(t => t.Id == id && t.PublishedUtc != null && t.BidDeadlineUtc <= now && t.State != TenderState.Suspended)
            .Select(t => new { t.Id, t.Number, t.Title, t.BidDeadlineUtc }).SingleOrDefaultAsync(cancellation);
        if (tender is null) return NotFound();
        var receipts = await db.Set<BidReceipt>().AsNoTracking().OnTender(id).OrderBy(receipt => receipt.Number).ToListAsync(cancellation);
        return Json(new ClosingList(
            tender.Id, tender.Number, tender.Title, ReceiptChain.Instant(tender.BidDeadlineUtc!.Value),
            [.. receipts.Select(receipt => new ClosingListEntry(
                receipt.Number, $"{receipt.Act}", receipt.IsAccepted ? "accepted" : "late", ReceiptChain.Instant(receipt.AtUtc), receipt.Hash, receipt.Chain))]));
    }
}

/// <summary>The list as it is published.</summary>
public sealed record ClosingList(string Id, string Number, string Title, string Deadline, IReadOnlyList<ClosingListEntry> Receipts);

/// <summary>One attempt; see <see cref="ReceiptChain"/> for how the links are made.</summary>
public sealed record ClosingListEntry(int Number, string Act, string Answer, string At, string Hash, string Chain);
