using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Providers;

namespace ServiceMarket.Web.Catalogue.Acknowledge;

/// <summary>A manager or worker has read the guide.</summary>
[AcknowledgesGuide]
public sealed class AcknowledgeGuideController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : VersionPageController(databases, clock)
{
    [HttpPost("/catalogue/versions/{id}/acknowledge")]
    public async Task<IActionResult> Index(string id, CatalogueActForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (!await db.VersionsFor(Actor).AnyAsync(version => version.Id == id)) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceProviderGrain>(Actor.Organisation!).AcknowledgeGuide(new AcknowledgeGuide(form.OperationId, Actor, id)),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => ShowVersion(id));
    }
}
