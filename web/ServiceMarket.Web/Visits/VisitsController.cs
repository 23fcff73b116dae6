using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Visits;

/// <summary>A week of visits: the division's, the organisation's contracts', the worker's own; and one visit of it.</summary>
[ReadsVisits]
public sealed class VisitsController(VisitPages pages) : VisitController(pages)
{
    private const int MostChoices = 200;

    [HttpGet(VisitLinks.All)]
    public async Task<IActionResult> Index(VisitListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var within = db.Set<Visit>().Within(Actor);
        var rows = VisitRow.From(within, filter, Today);
        if (filter.WantsExcel) return await VisitRow.Sheet().ToFileAsync(rows, "visits", cancellation);
        var page = await rows.ToPageAsync(filter, cancellation);
        var span = VisitSpan.Of(filter, Today);
        // A queue spans months: its filters offer what this week has.
        var (from, to) = filter.Week is null ? VisitSpan.WeekOf(Today) : span;
        var inSpan = within.AsNoTracking().Where(visit => visit.Day >= from && visit.Day <= to);
        var workers = await inSpan.Where(visit => visit.WorkerId != null).Select(visit => visit.WorkerId!).Distinct().Take(MostChoices).ToListAsync(cancellation);
        var townships = await inSpan.Select(visit => visit.Township).Distinct().OrderBy(code => code).Take(MostChoices).ToListAsync(cancellation);
        var keys = page.Rows.Select(row => new VisitKeys(row.RecipientId, row.WorkerId, row.SecondWorkerId, row.ItemVersionId))
            .Concat(workers.Select(worker => new VisitKeys("", worker, null, "")));
        var names = await VisitNames.ReadAsync(db, Cipher, Actor, [.. keys], cancellation);
        return View(new VisitListPage(
            filter, span, page, names, await DivisionNames.ReadAsync(db, [.. townships, .. page.Rows.Select(row => row.Township)], cancellation),
            Actor.Role == Role.FieldWorker ? [] : [.. workers.Select(worker => new SelectListItem(names.Worker(worker), worker)).OrderBy(item => item.Text, StringComparer.Ordinal)]));
    }

    [HttpGet("/visits/{id}")]
    public Task<IActionResult> Details(string id, CancellationToken cancellation) =>
        With(id, async visit => View(await Whole(visit, cancellation)));
}

public sealed record VisitListPage(
    VisitListFilter Filter, VisitSpan Span, Paged<VisitRow> Rows, VisitNames Names, DivisionNames Townships, IReadOnlyList<SelectListItem> Workers)
{
    /// <summary>The list shows work instead of a week.</summary>
    public bool IsQueue => Filter.Work is not null && Filter.Week is null;
}
