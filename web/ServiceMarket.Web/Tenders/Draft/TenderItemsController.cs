using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Step 2: how much of which item of the list in force today.</summary>
[DraftsTenders]
public sealed class TenderItemsController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : DraftStepController(databases, clock, grains)
{
    [HttpGet("/tenders/{id}/items")]
    public Task<IActionResult> Index(string id) => Open(id, DraftTask.Items, tender => Show(tender, null));

    [HttpPost("/tenders/{id}/items")]
    public Task<IActionResult> Index(string id, TenderItemsForm form) => Save(
        id, async grain => (await grain.SetLines(form.ToCommand(Actor))).AtRows("Lines", form.Meant()), tender => Show(tender, form));

    private async Task<IActionResult> Show(Tender tender, TenderItemsForm? typed)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var inForce = await ServiceItemQueries.InForce(db, tender.County, ChinaTime.DayOf(NowUtc)).OrderBy(item => item.Code).ToListAsync();
        var form = typed ?? TenderItemsForm.Of(tender, inForce);
        form.FillIn(inForce);
        return View("Items", new TenderItemsPage(tender.Id, tender.Lines.Any(line => inForce.All(item => item.Id != line.ItemVersionId)), form));
    }
}
