using System.Net;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

public sealed class TenderJourneyTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    private readonly TenderJourney journey = new(fixture);

    [Fact]
    public async Task Journey_FromTheDraftToTheAwardThatStands()
    {
        var id = await journey.Published();
        var bidders = TenderWebFixture.Bidders;
        await journey.Bid(id, bidders[0], 5);
        var receipt = await journey.Bid(id, bidders[1], 3);
        await journey.Bid(id, bidders[2], 1);
        await SealedUntilTheDeadline(id, receipt);

        fixture.Clock.MoveTo((await fixture.Row(id)).BidDeadlineUtc!.Value);
        var late = await journey.Bid(id, bidders[0], 50);
        Assert.Contains("alert-danger", await Text(bidders[0], late), StringComparison.Ordinal);
        await journey.Open(id);
        var opened = await fixture.Row(id);
        Assert.Equal((TenderState.Opening, 3), (opened.State, opened.ValidBids.Count()));
        Assert.Contains("our plan 5", await Text(People.Officer, $"/tenders/{id}/bids/{BidOf(opened, 0).Id}"), StringComparison.Ordinal);

        await journey.Do(People.Officer, $"/tenders/{id}/bids/{BidOf(opened, 2).Id}/reject", ("Reason", "no licence"));
        await journey.Press(People.Officer, id, "examined");
        foreach (var (bidder, points) in new[] { (0, "40"), (1, "41.25") })
        {
            await journey.Do(People.Officer, $"/tenders/{id}/bids/{BidOf(opened, bidder).Id}/score",
                ("Scores[0].Points", points), ("Scores[0].Reason", "sound"), ("Scores[1].Points", "25"), ("Scores[1].Reason", "enough staff"));
        }

        await journey.Press(People.Officer, id, "rank");
        var ranked = await fixture.Row(id);
        var (first, second) = (ranked.Bids.Single(bid => bid.Rank == 1), ranked.Bids.Single(bid => bid.Rank == 2));
        Assert.Equal(bidders[1].Organisation, first.ProviderId);
        await journey.Do(People.Approver, $"/tenders/{id}/bids/{first.Id}/award");
        await journey.Do(bidders[1], $"/tenders/{id}/decline", ("Reason", "no staff left"));
        await journey.Do(People.Approver, $"/tenders/{id}/bids/{second.Id}/award");
        fixture.Clock.MoveTo((await fixture.Row(id)).DueUtc!.Value);
        await fixture.Sweep();
        var awarded = await fixture.Row(id);
        Assert.Equal((TenderState.Awarded, second.Id), (awarded.State, awarded.AwardedBidId));
        Assert.Contains(second.ProviderName, WebUtility.HtmlDecode(await Text(bidders[1], $"/tenders/{id}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suspend_Lift_Return_Cancel_ByButtonsWithReasons()
    {
        var id = await journey.Published();
        await journey.Do(People.Approver, $"/tenders/{id}/suspend", ("Reason", "a complaint"));
        await journey.Press(People.Approver, id, "lift");
        await journey.Do(People.Approver, $"/tenders/{id}/cancel", ("Reason", "not needed"));
        Assert.Equal(TenderState.Cancelled, (await fixture.Row(id)).State);

        var draft = await journey.Drafted();
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        await approver.SendAsync(await approver.OpenAsync($"/tenders/{draft}/approve"), $"/tenders/{draft}/approve");
        await journey.Do(People.Approver, $"/tenders/{draft}/return", ("Reason", "more detail"));
        Assert.Equal(TenderState.Draft, (await fixture.Row(draft)).State);
    }

    [Fact]
    public async Task Bid_SentTwice_GivesOneReceipt_AndAnotherCanBeReplacedAndWithdrawn()
    {
        var id = await journey.Published();
        var manager = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[0]);
        var page = await manager.OpenAsync($"/tenders/{id}/bid");
        var fields = await journey.BidFields(id, 2);
        var receipts = new HashSet<string>();
        foreach (var _ in new[] { 1, 2 }) receipts.Add((await manager.SendAsync(page, "", fields)).Headers.Location!.ToString());
        Assert.Single(receipts);
        Assert.Single((await manager.OpenAsync($"/tenders/{id}")).QuerySelectorAll("a[href*='/receipts/']"));

        var wrong = await manager.SendAsync(await manager.OpenAsync($"/tenders/{id}/bid"), $"/tenders/{id}/bid/fill", ("Passphrase", "not the passphrase"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(wrong), "Passphrase"));
        var again = await Browser.ReadAsync(await manager.SendAsync(
            await manager.OpenAsync($"/tenders/{id}/bid"), $"/tenders/{id}/bid/fill", ("Passphrase", OpeningKeys.Passphrase)));
        Assert.Equal("our plan 2", again.QuerySelector("[name='Proposals[0].Text']")!.TextContent.Trim());
        Assert.NotEqual(receipts.Single(), await journey.Bid(id, TenderWebFixture.Bidders[0], 3));
        var withdraw = await manager.OpenAsync($"/tenders/{id}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(withdraw, $"/tenders/{id}/withdraw")).StatusCode);
        Assert.Equal(BidState.Withdrawn, Assert.Single((await fixture.Row(id)).Bids).State);
    }

    [Fact]
    public async Task Bid_OfAnOrganisationWhoseCertificateRanOut_IsRefusedUntilANewOneIsFiled()
    {
        var id = await journey.Published();
        var manager = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[2]);
        var code = TenderWebFixture.Bidders[2].Organisation;
        var before = fixture.Clock.GetUtcNow().UtcDateTime;
        var papers = await manager.OpenAsync($"/providers/{code}");
        foreach (var form in papers.QuerySelectorAll("form[action$='/withdraw']"))
            await manager.SendAsync(await manager.OpenAsync($"/providers/{code}"), form.GetAttribute("action")!);
        var fields = await journey.BidFields(id, 2);
        var refused = await manager.SendAsync(await manager.OpenAsync($"/tenders/{id}/bid"), "", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("our plan 2", (await Browser.ReadAsync(refused)).QuerySelector("[name='Proposals[0].Text']")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await fixture.Row(id)).Bids);

        var paper = await manager.OpenAsync($"/providers/{code}/papers/new");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(
            paper, "", ("Kind", "RegistrationCertificate"), ("Number", "new-1"), ("IssuedOn", $"{before:yyyy-MM-dd}"), ("ExpiresOn", "2031-01-01"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(await manager.OpenAsync($"/tenders/{id}/bid"), "", fields)).StatusCode);
    }

    private async Task SealedUntilTheDeadline(string id, string receipt)
    {
        var bidder = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[1]);
        var closed = await bidder.OpenAsync(receipt);
        Assert.DoesNotContain("our plan 3", closed.Body!.TextContent, StringComparison.Ordinal);
        var own = await bidder.SendAsync(closed, "", ("Passphrase", OpeningKeys.Passphrase));
        Assert.Contains("our plan 3", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Host.Anonymous().GetAsync($"/public/closing-lists/{id}.json")).StatusCode);
        Assert.Contains((await fixture.Row(id)).Bids.Single(bid => receipt.EndsWith(bid.EnvelopeId, StringComparison.Ordinal)).Hash,
            await Text(TenderWebFixture.Bidders[1], receipt), StringComparison.Ordinal);
        var other = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(receipt)).StatusCode);
        foreach (var person in new[] { People.Officer, People.Approver, People.Auditor, TestAccounts.ForeignManager })
        {
            var text = await Text(person, $"/tenders/{id}");
            foreach (var bid in (await fixture.Row(id)).Bids)
            {
                Assert.DoesNotContain(bid.Id, text, StringComparison.Ordinal);
                Assert.DoesNotContain(bid.ProviderName, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
                var direct = await (await fixture.Host.SignedInAsync(person)).GetAsync($"/tenders/{id}/bids/{bid.Id}");
                Assert.True(direct.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden);
            }
        }
    }

    private async Task<string> Text(Domain.Identity.Actor person, string url) =>
        await (await (await fixture.Host.SignedInAsync(person)).GetAsync(url)).Content.ReadAsStringAsync();

    private static Bid BidOf(Tender tender, int bidder) => tender.Bids.Single(bid => bid.ProviderId == TenderWebFixture.Bidders[bidder].Organisation);
}
