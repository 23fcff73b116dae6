using System.Net;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>Who sees which visits, and whose name.</summary>
public sealed class VisitReachTests(VisitWebFixture fixture) : IClassFixture<VisitWebFixture>
{
    [Fact]
    public async Task Fault24_AnothersVisit_IsNotThere()
    {
        var visit = await fixture.AcceptedAsync();
        foreach (var person in TestAccounts.Foreign)
        {
            var browser = await fixture.Host.SignedInAsync(person);
            foreach (var page in new[] { "", "/assign", "/unassign", "/move", "/cancel", "/verify", "/dispute", "/resolve", "/correct", "/record", "/record/decline", "/record/obstacle" })
            {
                var status = (await browser.GetAsync($"/visits/{visit.Id}{page}")).StatusCode;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person.Role} {page} {status}");
            }

            var list = await browser.GetAsync("/visits?size=200");
            if (list.IsSuccessStatusCode) Assert.DoesNotContain(visit.Id, await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Organisation_ReadsTheNameFromTheAcceptanceOn_TheCountyNever()
    {
        var (assigned, accepted) = (await fixture.AssignedAsync(), await fixture.AcceptedAsync(day: 1));
        foreach (var person in new[] { People.Manager, GivenVisits.Worker })
        {
            Assert.DoesNotContain(VisitWebFixture.Name, await Text(person, $"/visits/{assigned.Id}"), StringComparison.Ordinal);
            Assert.Contains(VisitWebFixture.Name, await Text(person, $"/visits/{accepted.Id}"), StringComparison.Ordinal);
        }

        foreach (var person in new[] { People.Caseworker, People.Officer, People.Supervisor, People.Auditor })
            Assert.DoesNotContain(VisitWebFixture.Name, await Text(person, $"/visits/{accepted.Id}"), StringComparison.Ordinal);
        Assert.DoesNotContain(VisitWebFixture.Address, await Text(GivenVisits.Worker, $"/visits/{assigned.Id}/record"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sort=nonsense&page=-3&state=Nothing&week=abc&township=%27%3B--")]
    [InlineData("?sort=-start&week=2026-12-02")]
    [InlineData("?week=0001-01-01")]
    [InlineData("?week=9999-12-31")]
    [InlineData("?work=Late&sort=state")]
    [InlineData("?work=Verify&sort=-township&page=999999")]
    [InlineData("?work=Decide&sort=item")]
    [InlineData("?worker=worker-1&sort=worker")]
    [InlineData("?state=Planned&township=220284100")]
    public async Task List_WithAnyQuery_IsShown(string query)
    {
        foreach (var person in new[] { People.Caseworker, People.Manager, People.Supervisor, GivenVisits.Worker })
            Assert.Equal(HttpStatusCode.OK, await fixture.StatusAsync(person, "/visits" + query));
    }

    [Fact]
    public async Task Export_HasNoNames()
    {
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        var file = await manager.GetAsync("/visits?format=xlsx");
        var cells = MiniExcelLibs.MiniExcel.Query(await file.Content.ReadAsStreamAsync()).Cast<IDictionary<string, object?>>().ToList();
        Assert.True(cells.Count > 200, $"{cells.Count}");
        Assert.DoesNotContain(cells.SelectMany(row => row.Values), cell => $"{cell}".Contains('张') || $"{cell}".StartsWith("r-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StartPage_ShowsWhatWaits()
    {
        await fixture.ReportedAsync();
        await fixture.AssignedAsync();
        foreach (var (person, link) in new[]
        {
            (People.Caseworker, "/visits?work=Assign"), (People.Caseworker, "/visits?work=Verify"), (GivenVisits.Worker, "/visits/today"), (People.Manager, "/visits?work=Assign"),
        })
            Assert.Contains($"href=\"{link}\"", await Html(person, "/"), StringComparison.Ordinal);
    }

    private async Task<string> Text(Domain.Identity.Actor person, string url) =>
        (await (await fixture.Host.SignedInAsync(person)).OpenAsync(url)).QuerySelector("main")!.TextContent;

    private async Task<string> Html(Domain.Identity.Actor person, string url) =>
        WebUtility.HtmlDecode(await (await (await fixture.Host.SignedInAsync(person)).GetAsync(url)).Content.ReadAsStringAsync());
}
