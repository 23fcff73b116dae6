using System.Net;
using System.Net.Http.Json;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;
using ServiceMarket.Web.Public;

namespace ServiceMarket.Web.Tests.Tenders;

public sealed class OpeningPagesTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    private readonly TenderJourney journey = new(fixture);

    [Fact]
    public async Task Opening_BeforeTheDeadline_WrongPassphrase_ThenOpen()
    {
        var id = await journey.Published();
        await journey.Bid(id, TenderWebFixture.Bidders[0], 5);
        await journey.Bid(id, TenderWebFixture.Bidders[1], 3);
        var supervisor = await fixture.Host.SignedInAsync(People.Supervisor);
        Assert.Null((await supervisor.OpenAsync($"/tenders/{id}/opening")).QuerySelector("[name=Passphrase]"));

        fixture.Clock.MoveTo((await fixture.Row(id)).BidDeadlineUtc!.Value);
        await fixture.Sweep();
        supervisor = await fixture.Host.SignedInAsync(People.Supervisor);
        Assert.Contains((await supervisor.OpenAsync("/")).QuerySelectorAll("a"), link => link.GetAttribute("href") == "/tenders?work=OpenBids");
        var page = await supervisor.OpenAsync($"/tenders/{id}/opening");
        var wrong = await supervisor.SendAsync(page, "", ("Passphrase", "not the passphrase"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var again = await Browser.ReadAsync(wrong);
        Assert.NotEqual("", Browser.RefusalBeside(again, "Passphrase"));
        Assert.Equal(TenderState.Published, (await fixture.Row(id)).State);
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.SendAsync(again, "", ("Passphrase", OpeningKeys.Passphrase))).StatusCode);
        Assert.Equal(TenderState.Opening, (await fixture.Row(id)).State);
        Assert.Null((await supervisor.OpenAsync($"/tenders/{id}/opening")).QuerySelector("[name=Passphrase]"));

        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/tenders/{id}/opening")).StatusCode);
    }

    [Fact]
    public async Task ClosingList_IsPublicAfterTheDeadline_AndItsChainIsThatOfTheReceipts()
    {
        var id = await journey.Published();
        var receipt = await journey.Bid(id, TenderWebFixture.Bidders[0], 5);
        await journey.Bid(id, TenderWebFixture.Bidders[1], 3);
        fixture.Clock.MoveTo((await fixture.Row(id)).BidDeadlineUtc!.Value);
        await journey.Open(id);
        await journey.Bid(id, TenderWebFixture.Bidders[2], 3);

        var text = await (await fixture.Host.Anonymous().GetAsync($"/public/closing-lists/{id}.json")).Content.ReadAsStringAsync();
        foreach (var bidder in TenderWebFixture.Bidders) Assert.DoesNotContain(bidder.Organisation!, text, StringComparison.Ordinal);
        var list = await (await fixture.Host.Anonymous().GetAsync($"/public/closing-lists/{id}.json")).Content.ReadFromJsonAsync<ClosingList>();
        Assert.Equal(["accepted", "accepted", "late"], list!.Receipts.Select(entry => entry.Answer));
        var before = "";
        foreach (var entry in list.Receipts)
        {
            var at = DateTime.Parse(entry.At, null, System.Globalization.DateTimeStyles.RoundtripKind);
            Assert.Equal(entry.Chain, ReceiptChain.Next(before, entry.Number, Enum.Parse<BidAct>(entry.Act), entry.Answer == "accepted", at, entry.Hash));
            before = entry.Chain;
        }

        var own = await (await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[0])).OpenAsync(receipt);
        Assert.Contains(list.Receipts[0].Chain, own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await fixture.Host.Anonymous().GetAsync("/site/verify-receipt.html")).StatusCode);
    }

    [Fact]
    public async Task Key_ShortPassphraseOrAnotherRepeated_IsRefused_AndWhileAShareWaitsItCannotBeReplaced()
    {
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        foreach (var (passphrase, repeat, beside) in new[] { ("short", "short", "Passphrase"), ("long enough passphrase", "another passphrase", "Repeat") })
        {
            var refused = await approver.SendAsync(await approver.OpenAsync("/account/key"), "", ("Passphrase", passphrase), ("Repeat", repeat));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(refused), beside));
        }

        await journey.Published();
        var inUse = await approver.SendAsync(
            await approver.OpenAsync("/account/key"), "", ("Passphrase", "long enough passphrase"), ("Repeat", "long enough passphrase"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, inUse.StatusCode);
        var manager = await fixture.Host.SignedInAsync(TenderWebFixture.Bidders[2]);
        var made = await manager.SendAsync(await manager.OpenAsync("/account/key"), "", ("Passphrase", "long enough passphrase"), ("Repeat", "long enough passphrase"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
    }
}
