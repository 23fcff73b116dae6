using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Publish;

/// <summary>Out it goes: final dates, and each year's budget sets its share aside.</summary>
[DecidesTenders]
public sealed class PublishTenderController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/publish")]
    public async Task<IActionResult> Index(string id)
    {
        if (await Find(id) is not { } tender) return NotFound();
        if (tender.State != TenderState.Approved) return Redirect(TendersLinks.Details(id));
        return Show(tender, new PublishTenderForm
        {
            Version = tender.Version,
            DocumentsUntil = tender.DocumentsUntil,
            BidDeadline = ChinaTime.OfUtc(tender.BidDeadlineUtc!.Value),
        });
    }

    [HttpPost("/tenders/{id}/publish")]
    public Task<IActionResult> Index(string id, PublishTenderForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).Publish(form.ToCommand(Actor)),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: async () => await Find(id) is { } tender ? Show(tender, form) : NotFound(),
        banner: TendersText.Publish_Done);

    private ViewResult Show(Tender tender, PublishTenderForm form) => View("Index", new PublishTenderPage(
        tender.Id, tender.Number, tender.Title, [.. tender.YearShares.Select(share => (share.Year, share.AmountFen))], form));
}
