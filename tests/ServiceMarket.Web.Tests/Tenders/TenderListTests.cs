using System.Net;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

public sealed class TenderListTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    [Theory]
    [InlineData("?sort=nonsense&page=-3&state=Nothing&division=abc&work=Sleep")]
    [InlineData("?division=220000&sort=-ceiling&search=%27%3B--")]
    [InlineData("?number=%25%27_&sort=-number")]
    [InlineData("?division=220284&state=Evaluating&sort=number")]
    [InlineData("?work=Finish&sort=county")]
    [InlineData("?work=Approve&sort=state")]
    [InlineData("?work=Publish&sort=title")]
    [InlineData("?work=Evaluate&sort=published")]
    [InlineData("?work=Award")]
    [InlineData("?work=Open")]
    [InlineData("?work=Mine&sort=deadline")]
    [InlineData("?work=Answer&format=xlsx")]
    public async Task List_WithAnyQuery_IsShown(string query)
    {
        foreach (var person in new[] { People.Officer, People.Approver, TenderWebFixture.Bidders[0], People.Supervisor })
        {
            var browser = await fixture.Host.SignedInAsync(person);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/tenders" + query)).StatusCode);
        }
    }

    [Fact]
    public async Task List_ByTheBeginningOfANumber_ShowsThatTenderToTheBureauAndToTheProvince_AndByItsMiddleNone()
    {
        var (id, _) = (await fixture.All())[0];
        var number = (await fixture.Row(id)).Number;
        foreach (var person in new[] { People.Officer, People.Supervisor })
        {
            var browser = await fixture.Host.SignedInAsync(person);
            foreach (var asked in new[] { number, $" {number.ToLowerInvariant()} ", number[..^1] })
                Assert.NotNull((await browser.OpenAsync($"/tenders?number={Uri.EscapeDataString(asked)}")).QuerySelector($"a[href='/tenders/{id}']"));
            Assert.Null((await browser.OpenAsync($"/tenders?number={Uri.EscapeDataString(number[1..])}")).QuerySelector($"a[href='/tenders/{id}']"));
        }
    }

    [Fact]
    public async Task Details_InEveryState_IsShownToTheBureauAndToOrganisationsOnlyOncePublic()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var manager = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[1]);
        foreach (var (id, _) in await fixture.All())
        {
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/tenders/{id}")).StatusCode);
            var isPublic = (await fixture.Row(id)).PublishedUtc is not null;
            Assert.Equal(isPublic ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await manager.GetAsync($"/tenders/{id}")).StatusCode);
        }
    }

    [Fact]
    public async Task Fault14_BeforeTheOpening_NobodyReadsWhoHasBid()
    {
        foreach (var (id, _) in await fixture.All())
        {
            var row = await fixture.Row(id);
            if (row.PublishedUtc is null || row.OpenedUtc is not null) continue;
            foreach (var person in new[] { People.Officer, People.Approver, People.Supervisor, People.Auditor, TestAccounts.ForeignManager })
            {
                var text = await (await (await fixture.Host.SignedInAsync(person)).GetAsync($"/tenders/{id}")).Content.ReadAsStringAsync();
                foreach (var name in DemoCast.OrganisationNames) Assert.DoesNotContain(name, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
                Assert.All(row.Bids, bid => Assert.DoesNotContain(bid.Id, text, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("u-foreign-officer")]
    [InlineData("u-foreign-approver")]
    public async Task Fault24_ATenderOfAnotherCounty_IsNotThere(string userId)
    {
        var browser = await fixture.Host.SignedInAsync(TestAccounts.All.Single(person => person.UserId == userId));
        foreach (var (id, _) in await fixture.All()) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/tenders/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/tenders?division={People.County}")).StatusCode);
    }

    [Fact]
    public async Task StartPage_CountsWhatTheListThenShows()
    {
        foreach (var person in new[] { People.Officer, People.Approver, TenderWebFixture.Bidders[0] })
        {
            var browser = await fixture.Host.SignedInAsync(person);
            var start = await browser.OpenAsync("/");
            var links = start.QuerySelectorAll("a[href^='/tenders?work=']").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(links);
            foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).StatusCode);
        }
    }
}
