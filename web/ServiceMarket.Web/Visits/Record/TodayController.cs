using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>The worker's day on a phone.</summary>
[MakesVisits]
public sealed class TodayController(VisitPages pages) : VisitController(pages)
{
    private const int AheadDays = 14;

    [HttpGet(VisitLinks.Today)]
    public async Task<IActionResult> Day(CancellationToken cancellation)
    {
        var today = Today;
        var (from, to) = (today.AddDays(-Visit.CheckOutWithinDays), today.AddDays(AheadDays));
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var mine = await db.Set<Visit>().AsNoTracking().Within(Actor)
            .Where(visit => visit.Day >= from && visit.Day <= to && visit.State != VisitState.Planned && visit.State != VisitState.Cancelled)
            .OrderBy(visit => visit.StartUtc).ToListAsync(cancellation);
        var names = await VisitNames.ReadAsync(db, Cipher, Actor, [.. mine.Select(VisitKeys.Of)], cancellation);
        TodayGroup Group(string title, Func<Visit, bool> belongs) => new(title, [.. mine.Where(belongs).Select(visit => new TodayVisit(
            visit.Id, visit.StartUtc, visit.Minutes, names.Recipient(visit.RecipientId, visit.State), names.Item(visit.ItemVersionId, visit.ItemCode), visit.State))]);
        return View("Today", new TodayPage(today,
        [
            Group(VisitsText.Today_CheckOut, visit => visit.State == VisitState.InProgress),
            Group(VisitsText.Today_Today, visit => visit.Day == today && visit.State != VisitState.InProgress),
            Group(VisitsText.Today_Answer, visit => visit.Day > today && visit.State == VisitState.Assigned),
            Group(VisitsText.Today_Next, visit => visit.Day > today && visit.State == VisitState.Accepted),
        ]));
    }
}
