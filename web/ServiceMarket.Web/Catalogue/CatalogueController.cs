using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Catalogue;

/// <summary>The versions of the county's list, and one version to read.</summary>
[ReadsCatalogue]
public sealed class CatalogueController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : VersionPageController(databases, clock)
{
    [HttpGet("/catalogue")]
    public async Task<IActionResult> Index(VersionListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var mine = db.VersionsFor(Actor);
        var rows = VersionRow.From(db, mine, filter);
        if (filter.WantsExcel) return await VersionRow.Sheet().ToFileAsync(rows, "service-lists", cancellation);
        var mayDraft = Actor.Role == Role.BureauOfficer && !await mine.AnyAsync(version => version.State == ServiceListState.Draft, cancellation);
        return View(new VersionListPage(filter, await rows.ToPageAsync(filter, cancellation), mayDraft));
    }

    [HttpGet("/catalogue/versions/{id}")]
    public async Task<IActionResult> Version(string id, string? format, CancellationToken cancellation)
    {
        if (format != "xlsx") return await ShowVersion(id);
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        if (!await db.VersionsFor(Actor).AnyAsync(version => version.Id == id, cancellation)) return NotFound();
        var items = await db.Set<ServiceItemVersion>().AsNoTracking().Where(item => item.ServiceListVersionId == id).ToListAsync(cancellation);
        return await ItemRow.Sheet().ToFileAsync(ItemRow.InOrder(items).AsQueryable(), "service-items", cancellation);
    }
}
