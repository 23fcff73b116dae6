using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue.Compare;

/// <summary>Two versions of one county side by side.</summary>
[ReadsCatalogue]
public sealed class CompareController(IDbContextFactory<MarketDbContext> databases) : MarketController
{
    [HttpGet("/catalogue/versions/{id}/compare")]
    public async Task<IActionResult> Index(string id, string? with)
    {
        await using var db = await databases.CreateDbContextAsync();
        var county = await db.VersionsFor(Actor).Where(version => version.Id == id).Select(version => version.ServiceListId).SingleOrDefaultAsync();
        if (county is null) return NotFound();
        var rows = await VersionRow.From(db, db.VersionsFor(Actor), new VersionListFilter { County = county }).ToListAsync();
        var later = rows.Single(row => row.Id == id);
        var former = rows.FirstOrDefault(row => row.Id == with) ?? rows.FirstOrDefault(row => row.Number < later.Number) ?? rows.FirstOrDefault(row => row.Id != id);
        return View(new ComparePage(later, former, rows, await VersionChanges.Between(db, former?.Id, id)));
    }
}

public sealed record ComparePage(VersionRow Later, VersionRow? Former, IReadOnlyList<VersionRow> All, VersionChanges Changes);
