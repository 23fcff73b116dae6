using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Grains.Catalogue;
using ServiceMarket.Web.Catalogue.Compare;

namespace ServiceMarket.Web.Catalogue.Publish;

/// <summary>Two steps: the day, then everything once more before it binds.</summary>
[PublishesCatalogue]
public sealed class PublishListController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : VersionPageController(databases, clock)
{
    [HttpGet("/catalogue/versions/{id}/publish")]
    public Task<IActionResult> Index(string id) => Page(id, new PublishListForm { EffectiveFrom = Today }, "Index");

    [HttpPost("/catalogue/versions/{id}/publish/check")]
    public Task<IActionResult> Check(string id, PublishListForm form) => Page(id, form, ModelState.IsValid ? "Check" : "Index");

    [HttpPost("/catalogue/versions/{id}/publish")]
    public async Task<IActionResult> Index(string id, PublishListForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var county = await db.VersionsFor(Actor).Where(version => version.Id == id).Select(version => version.ServiceListId).SingleOrDefaultAsync();
        if (county is null) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceListGrain>(county).Publish(
                new PublishServiceList(form.OperationId, Actor, id, form.EffectiveFrom!.Value) { ExpectedVersion = form.Version }),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => Page(id, form, "Index"),
            banner: CatalogueText.Publish_Done);
    }

    private async Task<IActionResult> Page(string id, PublishListForm form, string view)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        form.Version ??= draft.ListVersion;
        if (!ModelState.IsValid) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var former = await VersionRow.From(db, db.VersionsFor(Actor), new VersionListFilter { County = draft.County, State = ServiceListState.Published })
            .FirstOrDefaultAsync();
        return View(view, new PublishListPage(draft, form, former, await VersionChanges.Between(db, former?.Id, id)));
    }
}
