using AngleSharp.Html.Dom;
using ServiceMarket.Database;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>A visit is assigned to whoever is free, and accepted; another, accepted before, is made.</summary>
public static class VisitActs
{
    public static IEnumerable<Act> Planned(string visit, string caseworker)
    {
        var assignment = new Assignment(visit, caseworker);
        yield return assignment;
        yield return new Acceptance(visit, assignment);
    }

    public static IEnumerable<Act> Made(string visit, string worker)
    {
        string Record() => $"/visits/{visit}/record";
        yield return new FormAct(new FormStep($"check-in at {visit}", worker, Record, () => $"{Record()}/check-in",
            db => db.EventsOf(nameof(VisitCheckedIn), visit)));
        yield return new FormAct(new FormStep($"report of {visit}", worker, Record, () => $"{Record()}/report",
            db => db.EventsOf(nameof(VisitReported), visit), ("Tasks", nameof(VisitTasks.Talked)), ("Condition", nameof(PersonCondition.AsUsual))));
    }

    private sealed class Assignment(string visit, string caseworker) : Act
    {
        public string Worker { get; private set; } = "";

        public override string Account => caseworker;

        public override async Task<IHtmlDocument> OpenAsync(Browser browser)
        {
            var page = await browser.OpenAsync($"/visits/{visit}/assign");
            Worker = page.QuerySelector("input[name='Workers']:not([disabled])")!.GetAttribute("value")!;
            return page;
        }

        public override Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page) =>
            browser.SendAsync(page, $"/visits/{visit}/assign", ("Workers", Worker));

        public override Task<int> CountAsync(MarketDbContext db) => db.EventsOf(nameof(VisitAssigned), visit);

        public override string ToString() => $"assignment of {visit}";
    }

    private sealed class Acceptance(string visit, Assignment assignment) : Act
    {
        public override string Account => DemoAccount.OfWorker(assignment.Worker);

        public override Task<IHtmlDocument> OpenAsync(Browser browser) => browser.OpenAsync($"/visits/{visit}/record");

        public override Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page) => browser.SendAsync(page, $"/visits/{visit}/record/accept");

        public override Task<int> CountAsync(MarketDbContext db) => db.EventsOf(nameof(VisitAccepted), visit);

        public override string ToString() => $"acceptance of {visit}";
    }
}
