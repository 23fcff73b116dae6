using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Web.Catalogue.Public;

/// <summary>Anyone may read the list in force. It names no person.</summary>
[AllowAnonymous]
public sealed class PublicListController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : Controller
{
    [HttpGet("/lists")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var inForce = db.Set<ServiceListVersion>().AsNoTracking();
        return View("Counties", await VersionRow.From(db, inForce, new VersionListFilter { On = Today, Sort = "county" }).ToListAsync(cancellation));
    }

    [HttpGet("/lists/{county}")]
    public async Task<IActionResult> List(string county, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var version = await ServiceItemQueries.VersionInForce(db, county, Today).Include(v => v.Items).Include(v => v.Chapters).AsSplitQuery()
            .SingleOrDefaultAsync(cancellation);
        if (version is null) return NotFound();
        var row = await VersionRow.From(db, db.Set<ServiceListVersion>().Where(v => v.Id == version.Id), new VersionListFilter()).SingleAsync(cancellation);
        return View("List", new VersionPage(version.Id, 0, row, true, ItemRow.InOrder(version.Items),
            [.. version.Chapters.OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Id)], [], new VersionActions(false, false, false), []));
    }

    private DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
}
