using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Outbox;

/// <summary>Messages and mails that every retry has failed: why, and once more on request.</summary>
[TendsOutbox]
public sealed class ParkedController(IDbContextFactory<MarketDbContext> databases, ParkedMessages parked) : MarketController
{
    [HttpGet("/outbox/parked")]
    public async Task<IActionResult> Index(ParkedFilter filter, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = ParkedRow.From(db, filter);
        if (filter.WantsExcel) return await ParkedRow.Sheet().ToFileAsync(rows, "parked", cancellation);
        return View(new ParkedPage(filter, await rows.ToPageAsync(filter, cancellation)));
    }

    [HttpPost("/outbox/parked/{what}/{number:long}")]
    public async Task<IActionResult> SendAgain(ParkedSort what, long number, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !await IsThereAsync(what, number, cancellation)) return NotFound();
        // A second submit finds it no longer parked: what was asked for has happened.
        var again = what == ParkedSort.Message ? parked.SendMessageAgainAsync(number, cancellation) : parked.SendMailAgainAsync(number, cancellation);
        TempData["Banner"] = await again ? OutboxText.Parked_SentAgain : OutboxText.Parked_NotParked;
        return Redirect($"/outbox/parked?what={what}");
    }

    private async Task<bool> IsThereAsync(ParkedSort what, long number, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return what switch
        {
            ParkedSort.Message => await db.OutboxMessages.AnyAsync(m => m.Id == number, cancellation),
            ParkedSort.Mail => await db.Set<MailMessage>().AnyAsync(m => m.Id == number, cancellation),
            _ => false,
        };
    }
}
