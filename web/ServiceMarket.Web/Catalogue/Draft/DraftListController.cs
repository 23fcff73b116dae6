using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Grains.Catalogue;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue.Draft;

/// <summary>Begins the next version of the officer's own county.</summary>
[DraftsCatalogue]
public sealed class DraftListController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    [HttpGet("/catalogue/draft")]
    public Task<IActionResult> Index() => Page(new CatalogueActForm());

    [HttpPost("/catalogue/draft")]
    public Task<IActionResult> Index(CatalogueActForm form) => Act(
        () => grains.GetGrain<IServiceListGrain>(Actor.Division ?? "-").Draft(new DraftServiceList(form.OperationId, Actor)),
        done: _ => Redirect(CatalogueLinks.Version(form.OperationId)),
        again: () => Page(form),
        banner: CatalogueText.Draft_Done);

    private async Task<IActionResult> Page(CatalogueActForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        var source = await db.VersionsFor(Actor).Where(version => version.State == ServiceListState.Published)
            .Select(version => (int?)version.Number).FirstOrDefaultAsync();
        return View("Index", new DraftListPage(form, source));
    }
}

/// <param name="Form">The button.</param>
/// <param name="CopiedFrom">Number of the version that will be copied; null: the usual items.</param>
public sealed record DraftListPage(CatalogueActForm Form, int? CopiedFrom);
