using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

public sealed class TenderBadInputTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    private readonly TenderJourney journey = new(fixture);

    [Theory]
    [InlineData("items", "Lines[0].Quantity", "0", "Lines_0__Quantity")]
    [InlineData("items", "Lines[3].Quantity", "-4", "Lines_3__Quantity")]
    [InlineData("items", "Lines[0].Quantity", "1.5", "Lines_0__Quantity")]
    [InlineData("items", "Lines[0].Quantity", "99999999999999", "Lines_0__Quantity")]
    [InlineData("items", "Lines[2].Quantity", "1000001", "Lines_2__Quantity")]
    [InlineData("basics", "Number", "", "Number")]
    [InlineData("basics", "Title", "", "Title")]
    [InlineData("basics", "Number", "0123456789012345678901234567890123456789012", "Number")]
    [InlineData("schedule", "DocumentsUntil", "2026-02-30", "DocumentsUntil")]
    [InlineData("schedule", "BidDeadline", "", "BidDeadline")]
    [InlineData("schedule", "BidDeadline", "0001-01-01T00:00", "BidDeadline")]
    [InlineData("schedule", "ServiceFrom", "9999-12-31", "ServiceFrom")]
    [InlineData("schedule", "ServiceFrom", "2020-01-01", "ServiceFrom")]
    [InlineData("schedule", "ServiceTo", "2099-01-01", "ServiceTo")]
    [InlineData("schedule", "DocumentsUntil", "2050-01-01", "DocumentsUntil")]
    [InlineData("years", "Shares[0].AmountYuan", "100.001", "Shares_0__AmountYuan")]
    [InlineData("years", "Shares[0].AmountYuan", "100.02", "")]
    [InlineData("years", "Shares[0].AmountYuan", "0", "")]
    [InlineData("years", "Shares[0].Year", "1999", "")]
    [InlineData("criteria", "Criteria[1].Most", "49.505", "Criteria_1__Most")]
    [InlineData("criteria", "Criteria[1].Most", "49.51", "")]
    [InlineData("criteria", "Criteria[1].Most", "0", "Criteria_1__Most")]
    [InlineData("criteria", "Criteria[1].Name", "", "Criteria_1__Name")]
    [InlineData("criteria", "Criteria[1].Kind", "", "Criteria_1__Kind")]
    [InlineData("criteria", "Criteria[1].Kind", "Price", "")]
    public async Task Step_BadValue_IsRefusedAndKept(string step, string field, string value, string beside)
    {
        var id = await journey.Drafted();
        var before = await fixture.Row(id);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/tenders/{id}/{step}");
        var answer = await officer.SendAsync(page, "", (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        if (beside.Length > 0) Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        else Assert.NotEmpty(again.QuerySelectorAll(".invalid-feedback, .alert-danger"));
        if (value.Length > 0 && !field.EndsWith("Kind", StringComparison.Ordinal) && !field.EndsWith("Year", StringComparison.Ordinal))
            Assert.Equal(value, again.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
        Assert.Equal(before.Version, (await fixture.Row(id)).Version);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.234")]
    [InlineData("999999")]
    public async Task Bid_BadPrice_IsRefusedBesideItsLine(string price)
    {
        var id = await journey.Published();
        var manager = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[0]);
        var page = await manager.OpenAsync($"/tenders/{id}/bid");
        var answer = await manager.SendAsync(page, "", [.. await journey.BidFields(id, 1), ("Prices[1].UnitPriceYuan", price)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), "Prices_1__UnitPriceYuan"));
        Assert.Empty((await fixture.Row(id)).Bids);
    }

    [Fact]
    public async Task Bid_OfAnOrganisationThatIsNotVerified_IsRefusedWithASentence()
    {
        var id = await journey.Published();
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        var answer = await manager.SendAsync(await manager.OpenAsync($"/tenders/{id}/bid"), "", await journey.BidFields(id, 1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), ""));
    }

    [Fact]
    public async Task StaleForm_IsRefusedAndKeepsWhatWasTyped()
    {
        var id = await journey.Begun();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var (first, second) = (await officer.OpenAsync($"/tenders/{id}/basics"), await officer.OpenAsync($"/tenders/{id}/basics"));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(first, "", ("Title", "one"))).StatusCode);
        var stale = await officer.SendAsync(second, "", ("Title", "another title"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Contains("another title", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("one", (await fixture.Row(id)).Title);
    }

    [Fact]
    public async Task Draft_SentTwice_IsOneTender_AndAScriptInItsTitleIsText()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync("/tenders/draft");
        (string, string)[] fields = [("Number", "TWICE-1"), ("Title", "<script>alert(1)</script>"), ("Requirements", "weekly")];
        HttpResponseMessage? last = null;
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (last = await officer.SendAsync(page, "", fields)).StatusCode);
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<Tender>().CountAsync(t => t.Number == "TWICE-1"));
        foreach (var url in new[] { last!.Headers.Location!.ToString(), "/tenders?number=TWICE-1" })
        {
            var html = await (await officer.GetAsync(url)).Content.ReadAsStringAsync();
            Assert.Contains("&lt;script&gt;alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Draft_WithTwoMegabytesOfText_IsRefusedWithASentence()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync("/tenders/draft");
        var answer = await officer.SendAsync(page, "", ("Number", "BIG-1"), ("Title", "big"), ("Requirements", new string('x', 2_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Approve_ByWhoeverDrafted_OrWithoutTheSteps_IsNotOffered()
    {
        var id = await journey.Begun();
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        var answer = await approver.SendAsync(await approver.OpenAsync($"/tenders/{id}/approve"), $"/tenders/{id}/approve");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/tenders/{id}/approve")).StatusCode);
    }

    [Fact]
    public async Task Fault24_EveryPageOfAnotherCountysTender_IsNotThere()
    {
        var id = await journey.Drafted();
        string[] pages = ["", "/basics", "/items", "/schedule", "/years", "/criteria", "/approve", "/return", "/publish", "/cancel", "/suspend", "/bid", "/withdraw", "/decline", "/bids/x", "/bids/x/score", "/bids/x/reject", "/bids/x/award", "/receipts/x"];
        foreach (var person in TestAccounts.Foreign)
        {
            var browser = await fixture.Host.SignedInAsync(person);
            foreach (var page in pages)
            {
                var status = (await browser.GetAsync($"/tenders/{id}{page}")).StatusCode;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person.Role} {page} {status}");
            }
        }
    }
}
