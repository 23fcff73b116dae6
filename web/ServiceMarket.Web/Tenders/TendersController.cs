using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tenders;

/// <summary>The county's tenders; for an organisation, what is public anywhere in the province.</summary>
[ReadsTenders]
public sealed class TendersController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : TenderPageController(databases, clock)
{
    [HttpGet("/tenders")]
    public async Task<IActionResult> Index(TenderListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var rows = TenderRow.From(db.Set<Tender>().SeenBy(Actor), db.Set<Division>(), filter, Actor, NowUtc);
        if (filter.WantsExcel) return await TenderRow.Sheet().ToFileAsync(rows, "tenders", cancellation);
        var counties = DivisionChoices.IsCounty(Actor.Division) ? [] : await DivisionChoices.CountiesOf(db, Actor.Division, cancellation);
        return View(new TenderListPage(filter, await rows.ToPageAsync(filter, cancellation), counties, TenderWorkQueries.Of(Actor.Role)));
    }

    [HttpGet("/tenders/{id}")]
    public Task<IActionResult> Details(string id) => ShowTender(id);
}
