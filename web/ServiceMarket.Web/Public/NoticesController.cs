using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Public;

/// <summary>Notices anyone may read without signing in. Nothing personal may enter this folder.</summary>
[AllowAnonymous]
public sealed class NoticesController(IDbContextFactory<MarketDbContext> databases) : Controller
{
    [HttpGet("/public/notices")]
    public async Task<IActionResult> Index(NoticeListFilter filter, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = NoticeRow.From(db.Set<Tender>().AsNoTracking(), filter);
        if (filter.WantsExcel) return await NoticeRow.Sheet().ToFileAsync(rows, "notices", cancellation);
        var page = await rows.ToPageAsync(filter, cancellation);
        var names = await DivisionNames.ReadAsync(db, page.Rows.Select(row => row.County), cancellation);
        return View(new NoticeListPage(filter, page, names, await DivisionChoices.CountiesOf(db, null, cancellation)));
    }

    [HttpGet("/public/notices/{id}")]
    public async Task<IActionResult> Notice(string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var one = db.Set<Tender>().AsNoTracking().Where(t => t.Id == id);
        if (await NoticeRow.From(one, new NoticeListFilter()).SingleOrDefaultAsync(cancellation) is not { } notice) return NotFound();
        var text = await one.Select(t => new { t.Requirements, t.DocumentsUntil, t.AwardNoticeUntil }).SingleAsync(cancellation);
        var lines = await one.SelectMany(t => t.Lines).OrderBy(line => line.Position)
            .Select(line => new NoticeLine(line.ItemCode, line.NameZh, line.NameEn, line.Quantity, line.CeilingUnitPriceFen))
            .ToListAsync(cancellation);
        var names = await DivisionNames.ReadAsync(db, [notice.County], cancellation);
        return View(new NoticePage(notice, names.Of(notice.County), text.Requirements, text.DocumentsUntil, text.AwardNoticeUntil, lines));
    }
}
