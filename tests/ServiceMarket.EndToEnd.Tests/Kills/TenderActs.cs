using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>A tender from its first step to its publication, which sets money aside.</summary>
public static class TenderActs
{
    public static IEnumerable<Act> Of(int number, DateOnly today)
    {
        var id = "";
        string Page(string step) => $"/tenders/{id}/{step}";
        string Day(int ahead) => today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        FormStep Step(string name, Func<Tender, bool> holds, params (string, string)[] fields) => new(
            $"{name} of tender {number}", "officer", () => Page(name), () => "",
            async db => await db.Set<Tender>().Include(t => t.Lines).Include(t => t.YearShares).Include(t => t.Criteria).AsSplitQuery()
                .SingleOrDefaultAsync(t => t.Id == id) is { } tender && holds(tender) ? 1 : 0,
            fields);

        yield return new FormAct(new FormStep($"tender {number}", "officer", () => "/tenders/draft", () => "",
            db => db.Set<Tender>().CountAsync(t => t.Id == id),
            ("Number", $"停机-{number}"), ("Title", "停机示例"), ("Requirements", "每周一次")), made => id = made);
        yield return new FormAct(Step("items", tender => tender.Lines.Count == 1, ("Lines[0].Quantity", "10")));
        yield return new FormAct(Step("schedule", tender => tender.BidDeadlineUtc is not null,
            ("DocumentsUntil", Day(10)), ("BidDeadline", $"{Day(12)}T10:00"), ("ServiceFrom", Day(20)), ("ServiceTo", Day(30))));
        yield return new FormAct(Step("years", tender => tender.YearShares.Count == 1));
        yield return new FormAct(Step("criteria", tender => tender.Criteria.Count == 2,
            ("Criteria[0].Kind", "Price"), ("Criteria[0].Name", "报价"), ("Criteria[0].Most", "20"),
            ("Criteria[1].Kind", "Technical"), ("Criteria[1].Name", "方案"), ("Criteria[1].Most", "80")));
        yield return new FormAct(new FormStep($"approval of tender {number}", "approver", () => Page("approve"), () => Page("approve"),
            db => db.EventsOf(nameof(TenderApproved), id)));
        yield return new FormAct(Publication($"tender {number}", () => id));
    }

    /// <summary>One year bears it, so one movement.</summary>
    public static FormStep Publication(string name, Func<string> id) => new(
        $"publication of {name}", "approver", () => $"/tenders/{id()}/publish", () => "",
        db => db.MovementsOf(LedgerKind.PreEncumbrance, $"tender/{id()}"));
}
