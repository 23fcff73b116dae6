using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Testing;
using ServiceMarket.Testing.OpenData;
using ServiceMarket.Web.Tests.Tenders;

namespace ServiceMarket.Web.Tests.OpenData;

/// <summary>A procedure through its pages, its steps through the outbox: what the public reads at each stage, and what it does not.</summary>
public sealed class SealedBidsTests(TenderWebFixture fixture) : IClassFixture<TenderWebFixture>
{
    private readonly TenderJourney journey = new(fixture);

    [Fact]
    public async Task Fault14_UntilTheAward_NothingPublicHoldsANameOrAPriceOfABid()
    {
        var id = await journey.Published();
        var (page, record) = ($"/public/procedures/ocds-panshi-{id}", $"/open-data/records/ocds-panshi-{id}.json");
        await Dispatch();
        Assert.Equal(["tender"], await Tags(record));
        await journey.Bid(id, TenderWebFixture.Bidders[0], 1_11);
        await journey.Bid(id, TenderWebFixture.Bidders[1], 2_22);
        await Dispatch();
        Assert.Empty(await Leaks(id, page, record));

        fixture.Clock.MoveTo((await fixture.Row(id)).BidDeadlineUtc!.Value);
        await journey.Open(id);
        await Dispatch();
        Assert.Equal(["tender", "tenderUpdate"], await Tags(record));
        Assert.Empty(await Leaks(id, page, record));

        await journey.Press(People.Officer, id, "examined");
        foreach (var bid in (await fixture.Row(id)).Bids)
            await journey.Do(People.Officer, $"/tenders/{id}/bids/{bid.Id}/score",
                ("Scores[0].Points", "40"), ("Scores[0].Reason", "sound"), ("Scores[1].Points", "25"), ("Scores[1].Reason", "enough staff"));
        await journey.Press(People.Officer, id, "rank");
        await Dispatch();
        Assert.Empty(await Leaks(id, page, record));

        var first = (await fixture.Row(id)).Bids.Single(bid => bid.Rank == 1);
        await journey.Do(People.Approver, $"/tenders/{id}/bids/{first.Id}/award");
        await Dispatch();
        Assert.Equal(["tender", "tenderUpdate", "award"], await Tags(record));
        var text = await Text(record);
        Assert.Contains(first.ProviderName, text, StringComparison.Ordinal);
        Assert.DoesNotContain((await fixture.Row(id)).Bids.Single(bid => bid.Rank != 1).ProviderName, text, StringComparison.Ordinal);
        Assert.Empty(OcdsRules.FaultsOfRecordPackage(JsonNode.Parse(text)!));
    }

    [Fact]
    public async Task Message_ThatComesTwice_LeavesOneRelease_AndAMissedStepIsMadeUp()
    {
        var id = await journey.Published();
        await journey.Do(People.Approver, $"/tenders/{id}/suspend", ("Reason", "a complaint"));
        await journey.Press(People.Approver, id, "lift");
        // The first two messages are lost to a fault; the third tells all three.
        await using (var db = await fixture.Host.Databases.CreateDbContextAsync())
        {
            var mine = await db.OutboxMessages.Where(m => m.Kind == "open-data.step" && m.PayloadJson.Contains(id)).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
            Assert.Equal(3, mine.Count);
            await db.OutboxMessages.Where(m => mine.Take(2).Contains(m.Id)).ExecuteUpdateAsync(set => set.SetProperty(m => m.ParkedUtc, DateTime.UnixEpoch));
        }

        await Dispatch();
        string[] tags = ["tender", "tenderUpdate", "tenderUpdate"];
        Assert.Equal(tags, await Tags($"/open-data/records/ocds-panshi-{id}.json"));
        await using (var db = await fixture.Host.Databases.CreateDbContextAsync())
            await db.OutboxMessages.Where(m => m.Kind == "open-data.step" && m.PayloadJson.Contains(id))
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.ParkedUtc, (DateTime?)null).SetProperty(m => m.ProcessedUtc, (DateTime?)null));
        await Dispatch();
        Assert.Equal(tags, await Tags($"/open-data/records/ocds-panshi-{id}.json"));
    }

    private Task Dispatch() => ActivatorUtilities.CreateInstance<OutboxDispatcher>(fixture.Host.Services).ExecuteAsync(CancellationToken.None);

    private async Task<List<string>> Leaks(string id, params string[] pages)
    {
        var tender = await fixture.Row(id);
        string[] secrets = [.. DemoCast.OrganisationNames.Take(2), .. DemoCast.OrganisationCodes.Take(2), "our plan", "enough staff",
            .. tender.Bids.Select(bid => bid.Id), .. tender.Bids.Select(bid => bid.Hash),
            .. tender.Lines.SelectMany(line => new[] { line.CeilingUnitPriceFen - 1_11, line.CeilingUnitPriceFen - 2_22 }).Select(fen => new Domain.Money(fen).ToString()),
            .. tender.Bids.Where(bid => bid.PriceFen is not null).Select(bid => $"{new Domain.Money(bid.PriceFen!.Value).Yuan}")];
        var found = new List<string>();
        // Of the log only what tells of this procedure: the demo county's own winners are public.
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var log = string.Concat(await db.Set<OpenDataRelease>().Where(release => release.TenderId == id).Select(release => release.Json).ToListAsync());
        foreach (var (where, text) in new[] { (pages[0], await Text(pages[0])), (pages[1], await Text(pages[1])), ("log", log) })
            found.AddRange(secrets.Where(secret => text.Contains(secret, StringComparison.Ordinal)).Select(secret => $"{where} holds {secret}"));
        return found;
    }

    private async Task<string> Text(string url) =>
        System.Net.WebUtility.HtmlDecode(await (await fixture.Host.Anonymous().GetAsync(url)).Content.ReadAsStringAsync());

    private async Task<List<string>> Tags(string record) =>
        [.. (await fixture.Host.Anonymous().JsonAsync(record))["records"]![0]!["releases"]!.AsArray().Select(release => $"{release!["tag"]![0]}")];
}
