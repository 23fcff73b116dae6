using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Grains.Catalogue;

namespace ServiceMarket.Web.Catalogue.Draft;

/// <summary>One item of a draft: added, changed, taken out.</summary>
[DraftsCatalogue]
public sealed class ServiceItemController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : VersionPageController(databases, clock)
{
    [HttpGet("/catalogue/versions/{id}/items/new")]
    public Task<IActionResult> New(string id) => Page(id, null, ServiceItemForm.New());

    [HttpPost("/catalogue/versions/{id}/items/new")]
    public Task<IActionResult> New(string id, ServiceItemForm form) => Save(id, null, form);

    [HttpGet("/catalogue/versions/{id}/items/{itemId}")]
    public Task<IActionResult> Edit(string id, string itemId) => Page(id, itemId, null);

    [HttpPost("/catalogue/versions/{id}/items/{itemId}")]
    public Task<IActionResult> Edit(string id, string itemId, ServiceItemForm form) => Save(id, itemId, form);

    [HttpPost("/catalogue/versions/{id}/items/{itemId}/remove")]
    public async Task<IActionResult> Remove(string id, string itemId, CatalogueActForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceListGrain>(draft.County).RemoveItem(
                new RemoveServiceItem(form.OperationId, Actor, id, itemId) { ExpectedVersion = form.Version }),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => ShowVersion(id),
            banner: CatalogueText.Item_Removed);
    }

    private async Task<IActionResult> Save(string id, string? itemId, ServiceItemForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceListGrain>(draft.County).WriteItem(
                new WriteServiceItem(form.OperationId, Actor, id, itemId ?? form.OperationId, form.ToText()) { ExpectedVersion = form.Version }),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => Page(id, itemId, form),
            banner: CatalogueText.Item_Saved);
    }

    private async Task<IActionResult> Page(string id, string? itemId, ServiceItemForm? form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        if (form is null)
        {
            var item = await db.Set<ServiceItemVersion>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == itemId && i.ServiceListVersionId == id);
            if (item is null) return NotFound();
            form = ServiceItemForm.Of(item.ToText());
        }

        form.Version ??= draft.ListVersion;
        return View("Item", new ServiceItemPage(draft, itemId, form));
    }
}
