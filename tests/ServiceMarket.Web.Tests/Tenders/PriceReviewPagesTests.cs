using System.Net;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

public sealed class PriceReviewPagesTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    private readonly TenderJourney journey = new(fixture);

    [Fact]
    public async Task ALowPrice_IsExplainedByItsBidder_AndDecidedByTheOfficer()
    {
        var id = await journey.Published();
        await journey.Bid(id, TenderWebFixture.Bidders[0], 5);
        await journey.Bid(id, TenderWebFixture.Bidders[1], 3);
        var tender = await fixture.Row(id);
        (string, string)[] low = [.. tender.Lines.Select((line, at) => ($"Prices[{at}].UnitPriceYuan", new Money(line.CeilingUnitPriceFen / 5).ToString()))];
        await journey.Do(TenderWebFixture.Bidders[2], $"/tenders/{id}/bid", [.. low, ("Proposals[0].Text", "cheap")]);
        fixture.Clock.MoveTo(tender.BidDeadlineUtc!.Value);
        await journey.Open(id);
        await journey.Press(People.Officer, id, "examined");
        var bid = (await fixture.Row(id)).Bids.Single(one => one.ProviderId == TenderWebFixture.Bidders[2].Organisation);

        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Contains((await officer.OpenAsync("/")).QuerySelectorAll("a"), link => link.GetAttribute("href") == "/tenders?work=DecidePrice");
        var url = $"/tenders/{id}/bids/{bid.Id}/price";
        var early = await officer.SendAsync(await officer.OpenAsync(url), "", ("Finding", "Unproven"), ("Reason", "no costs shown"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var again = await Browser.ReadAsync(early);
        Assert.Contains("财库〔2026〕2号", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no costs shown", again.QuerySelector("[name=Reason]")!.TextContent, StringComparison.Ordinal);

        var other = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/tenders/{id}/price")).StatusCode);
        var bidder = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[2]);
        var empty = await bidder.SendAsync(await bidder.OpenAsync($"/tenders/{id}/price"), "", ("Explanation", " "));
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(empty), "Explanation"));
        await journey.Do(TenderWebFixture.Bidders[2], $"/tenders/{id}/price", ("Explanation", "our <b>costs</b>"));

        Assert.Contains("our <b>costs</b>", (await officer.OpenAsync(url)).Body!.TextContent, StringComparison.Ordinal);
        await journey.Do(People.Officer, url, ("Finding", "Unproven"), ("Reason", "the costs leave out travel"));
        Assert.Equal(BidState.Invalid, (await fixture.Row(id)).Bids.Single(one => one.Id == bid.Id).State);
        Assert.Contains("the costs leave out travel", (await bidder.OpenAsync($"/tenders/{id}/price")).Body!.TextContent, StringComparison.Ordinal);
        var auditor = await fixture.Host.SignedInAsync(People.Auditor);
        Assert.Null((await auditor.OpenAsync(url)).QuerySelector("[name=Finding]"));
    }
}
