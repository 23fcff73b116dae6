using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

public sealed class BidGrainTests : IAsyncLifetime
{
    private TenderScene scene = null!;

    public async Task InitializeAsync() => scene = await TenderScene.StartAsync();

    public async Task DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Fault13_AThousandBidsAroundTheDeadline_AreAcceptedBeforeItAndRefusedFromItOn()
    {
        var id = await scene.Published();
        var content = await scene.Content(id, 90_00);
        var sent = new List<Task<Outcome<BidReceiptAnswer>>>();
        foreach (var (batch, offset) in new[] { (334, -1), (333, 0), (333, 1) })
        {
            scene.MoveTo(TenderScene.Deadline.AddMilliseconds(offset));
            var tasks = Enumerable.Range(0, batch).Select(i => scene.Tender(id).SubmitBid(
                new SubmitBid(TenderScene.NewOperation(), TenderScene.Bidder($"ORG{offset + 1}{i:D4}"), content))).ToArray();
            // The clock stands while a batch is on its way: who arrives at −1 ms was sent at −1 ms.
            await Task.WhenAll(tasks);
            sent.AddRange(tasks);
        }

        var receipts = (await Task.WhenAll(sent)).Select(outcome => outcome.Require()).OrderBy(receipt => receipt.Number).ToArray();
        Assert.Equal(Enumerable.Range(1, 1_000), receipts.Select(receipt => receipt.Number));
        Assert.All(receipts, receipt => Assert.Equal(receipt.AtUtc < TenderScene.Deadline, receipt.IsAccepted));
        Assert.Equal(334, receipts.Count(receipt => receipt.IsAccepted));
        Assert.True(receipts.Zip(receipts.Skip(1)).All(pair => pair.First.AtUtc <= pair.Second.AtUtc));
        var tender = await scene.Read(id);
        Assert.Equal((334, 1_000), (tender.Bids.Count, tender.Receipts.Count));
    }

    [Fact]
    public async Task Submit_FiftyTimesTheSameForm_GivesOneReceipt()
    {
        var id = await scene.Published();
        var command = new SubmitBid(TenderScene.NewOperation(), TenderScene.Bidder("A"), await scene.Content(id, 90_00));
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => scene.Tender(id).SubmitBid(command)));
        Assert.Single(answers.Select(answer => answer.Require()).Distinct());
        Assert.Single((await scene.Read(id)).Receipts);
    }

    [Fact]
    public async Task Submit_ByAnUnverifiedOrganisation_IsRefused()
    {
        var id = await scene.Published();
        Assert.Equal("Tenders_BidderNotVerified", (await scene.Bid(id, "new", 90_00)).Refusal?.Code);
    }

    [Fact]
    public async Task Fault14_BeforeTheOpening_NoPriceStandsInAnyFileOfTheDatabase()
    {
        var id = await scene.Published();
        (await scene.Bid(id, "A", 87_65)).Require();
        (await scene.Bid(id, "B", 76_54)).Require();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(scene.Silo.Database.Path)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            var text = await reader.ReadToEndAsync();
            // A number by itself: four digits inside a hash or an envelope (base64url) are chance.
            Assert.DoesNotMatch("(?<![0-9A-Za-z_+/-])(8765|7654)(?![0-9A-Za-z_+/=-])", text);
            Assert.DoesNotContain("UnitPriceFen\":", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Read_BeforeTheOpening_ShowsOnlyOnesOwn()
    {
        var id = await scene.Published();
        (await scene.Bid(id, "A", 87_65)).Require();
        (await scene.Bid(id, "B", 76_54)).Require();
        var reader = scene.Reader();
        await OpeningKeys.GiveAsync(scene.Silo.Services.GetRequiredService<IDbContextFactory<MarketDbContext>>(), TenderScene.Bidder("A"), TenderScene.Bidder("B"));
        Assert.Equal(87_65, (await reader.Own(id, TenderScene.Bidder("A"), OpeningKeys.Passphrase, default))!.Prices[0].UnitPriceFen);
        Assert.Null(await reader.Own(id, TenderScene.Bidder("A"), "another passphrase", default));
        Assert.Null(await reader.Own(id, TenderScene.Bidder("A"), null, default));
        Assert.Null(await reader.Own(id, TenderScene.Bidder("B"), OpeningKeys.Passphrase, default));
        Assert.Null(await reader.Own(id, People.Officer, OpeningKeys.Passphrase, default));
        Assert.Empty(await reader.Opened(id, People.Officer, default));
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        Assert.Empty(await reader.Opened(id, People.Officer, default));
        (await scene.Join(id, People.Approver)).Require();
        Assert.Equal(76_54, (await reader.Own(id, TenderScene.Bidder("B"), null, default))!.Prices[0].UnitPriceFen);
        Assert.Equal(2, (await reader.Opened(id, People.Officer, default)).Count);
        Assert.Empty(await reader.Opened(id, People.ForeignOfficer, default));
        Assert.Empty(await reader.Opened(id, TenderScene.Bidder("A"), default));
    }

    [Fact]
    public async Task Fault12_Advance_BeforeTheDeadline_OpensNothing()
    {
        var id = await scene.Published();
        scene.MoveTo(TenderScene.Deadline.AddMilliseconds(-1));
        Assert.Equal("Tenders_GuardUnmet", (await scene.Advance(id)).Refusal?.Code);
        Assert.Equal(TenderState.Published, (await scene.Read(id)).State);
    }

    [Fact]
    public async Task Advance_WithOneBid_FailsTheTenderAndFreesTheBudget()
    {
        var id = await scene.Published();
        (await scene.Bid(id, "A", 87_65)).Require();
        scene.MoveTo(TenderScene.Deadline.AddDays(3));
        (await scene.Advance(id)).Require();
        Assert.Equal((TenderState.Failed, TenderFailure.TooFewBids), ((await scene.Read(id)).State, (await scene.Read(id)).Failure!.Value));
        Assert.Equal((0, 0), await scene.Held(2027));
    }

    [Fact]
    public async Task FromBidToContract_TheRestOfTheCeilingIsFreed()
    {
        var id = await scene.Published();
        (await scene.Bid(id, "A", 90_00)).Require();
        (await scene.Bid(id, "B", 80_00)).Require();
        scene.MoveTo(TenderScene.Deadline);
        await scene.Open(id);
        (await scene.Tender(id).FinishExamination(new(TenderScene.NewOperation(), People.Officer))).Require();
        var tender = await scene.Read(id);
        foreach (var bid in tender.Bids)
        {
            (await scene.Tender(id).ScoreBid(new(TenderScene.NewOperation(), People.Officer, bid.Id,
                [new CriterionScore(tender.Criteria[1].Id, new Points(70_00), "可行")]))).Require();
        }

        (await scene.Tender(id).RankBids(new(TenderScene.NewOperation(), People.Officer))).Require();
        var first = (await scene.Read(id)).Bids.Single(bid => bid.Rank == 1);
        Assert.Equal("B", first.ProviderId);
        (await scene.Tender(id).Award(new(TenderScene.NewOperation(), People.Approver, first.Id))).Require();
        Assert.Equal("Tenders_NoAward", (await scene.Tender(id).AwardFor()).Refusal?.Code);
        scene.MoveTo((await scene.Read(id)).DueUtc!.Value);
        (await scene.Advance(id)).Require();
        var award = (await scene.Tender(id).AwardFor()).Require();
        Assert.Equal(("B", 80_000_00L), (award.ProviderId, award.PriceFen));
        (await scene.Tender(id).MarkContracted(new(TenderScene.NewOperation(), Actor.System, "c1"))).Require();
        Assert.Equal((0, 0), await scene.Held(2027));
        await using var db = await scene.Db();
        Assert.Equal(0, await db.PendingSteps.CountAsync(step => step.ClosedUtc == null));
    }
}
