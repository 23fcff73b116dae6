using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

public sealed class OpeningGrainTests : IAsyncLifetime
{
    private TenderScene scene = null!;

    private IDbContextFactory<MarketDbContext> Databases => scene.Silo.Services.GetRequiredService<IDbContextFactory<MarketDbContext>>();

    private TenderSealing Sealing => scene.Silo.Services.GetRequiredService<TenderSealing>();

    public async Task InitializeAsync()
    {
        scene = await TenderScene.StartAsync();
        await scene.Budget(2027, 100_000_000_00);
    }

    public async Task DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task TwoPeople_OpenWithoutThePlatform()
    {
        var id = await WithTwoBids();
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Join(id, People.Supervisor)).Require();
        Assert.Equal(TenderState.Published, (await scene.Read(id)).State);
        (await scene.Join(id, People.Approver)).Require();
        var tender = await scene.Read(id);
        Assert.Equal(TenderState.Opening, tender.State);
        Assert.Equal([80_000_00L, 90_000_00L], tender.Bids.Select(bid => bid.PriceFen!.Value).Order());
        await using var db = await scene.Db();
        Assert.Equal(0, await db.OutboxMessages.CountAsync(message => message.Kind == "tenders.to-open"));
    }

    [Fact]
    public async Task TheSweep_ClosesAndAsks_AndOnePersonMoreOpens()
    {
        var id = await WithTwoBids();
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        Assert.NotNull((await scene.Advance(id)).Refusal);
        await using (var db = await scene.Db()) Assert.Equal(1, await db.OutboxMessages.CountAsync(message => message.Kind == "tenders.to-open"));
        (await scene.Join(id, People.Supervisor)).Require();
        Assert.Equal(TenderState.Opening, (await scene.Read(id)).State);
        Assert.Equal("Tenders_NotInThisState", (await scene.Join(id, People.Approver)).Refusal?.Code);
    }

    [Fact]
    public async Task Join_BeforeTheDeadline_IsRefused_AlsoWhenTheClockIsSetBack()
    {
        var id = await WithTwoBids();
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        scene.Silo.Clock.AdjustTime(new DateTimeOffset(TenderScene.Deadline.AddSeconds(-1)));
        Assert.Equal("Tenders_OpeningTooEarly", (await scene.Join(id, People.Approver)).Refusal?.Code);
        Assert.Equal(TenderState.Published, (await scene.Read(id)).State);
    }

    [Fact]
    public async Task Join_WithAShareOfAnotherTender_IsRefusedAndLosesNothing()
    {
        var (id, other) = (await WithTwoBids(), await Published());
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        var foreign = await scene.Share(other, People.Approver);
        var refused = await scene.Tender(id).JoinOpening(new JoinOpening(TenderScene.NewOperation(), People.Approver, foreign));
        Assert.Equal("Tenders_SharesDoNotFit", refused.Refusal?.Code);
        (await scene.Join(id, People.Approver)).Require();
        Assert.Equal(TenderState.Opening, (await scene.Read(id)).State);
    }

    [Fact]
    public async Task Join_ByWhoHoldsNoShare_IsRefused()
    {
        var id = await WithTwoBids();
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        var share = await scene.Share(id, People.Approver);
        var other = People.Approver with { UserId = "u-approver-2" };
        Assert.Equal("Tenders_NoShare", (await scene.Tender(id).JoinOpening(new JoinOpening(TenderScene.NewOperation(), other, share))).Refusal?.Code);
        Assert.Equal("Identity_OutOfReach",
            (await scene.Tender(id).JoinOpening(new JoinOpening(TenderScene.NewOperation(), People.ForeignApprover, share))).Refusal?.Code);
        Assert.Equal("Identity_RoleMayNot",
            (await scene.Tender(id).JoinOpening(new JoinOpening(TenderScene.NewOperation(), People.Officer, share))).Refusal?.Code);
    }

    [Fact]
    public async Task Fault14_WithDatabaseAndKeysOfTheProgram_NothingOpensBeforeTheSecondShare()
    {
        var id = await WithTwoBids();
        scene.MoveTo(TenderScene.Deadline);
        (await scene.Advance(id)).Require();
        await using var db = await scene.Db();
        var key = await db.Set<Tender>().Where(t => t.Id == id).Select(t => t.Key!).AsNoTracking().SingleAsync();
        var shares = await db.Set<KeyShare>().AsNoTracking().OnTender(id).ToListAsync();
        // Everything that the running program could read of them, and whatever it might try to open with it.
        var readable = shares.Select(share => Sealing.OpenPlatformShare(id, share))
            .Concat(shares.Where(share => share.JoinedUtc is not null).Select(share => Sealing.TakeOut(id, share.PutIn))).OfType<SecretShare>().ToList();
        Assert.NotEmpty(readable);
        Assert.Single(readable.DistinctBy(share => share.Number));
        Assert.Null(TenderSealing.Recover(key, readable));
    }

    [Fact]
    public async Task Fault16_AnEnvelopeDamagedBehindTheProgram_ExcludesItsBidAndTheOthersGoOn()
    {
        var id = await WithTwoBids();
        (await scene.Bid(id, "C", 70_00)).Require();
        await using (var db = await scene.Db())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE BidEnvelopes SET Sealed = substr(Sealed, 1, length(Sealed) - 4) || 'AAAA' WHERE ProviderId = 'B'");
        }

        scene.MoveTo(TenderScene.Deadline);
        await scene.Open(id);
        var tender = await scene.Read(id);
        Assert.Equal((TenderState.Opening, 2), (tender.State, tender.ValidBids.Count()));
        Assert.Equal("@Tenders_Invalid_EnvelopeDamaged", tender.Bids.Single(bid => bid.ProviderId == "B").InvalidReason);
    }

    [Fact]
    public async Task Unlock_TellsAWrongPassphraseFromNoShare_AndOpensNothingEarly()
    {
        var id = await WithTwoBids();
        await OpeningKeys.GiveAsync(Databases, People.Approver);
        var unlocker = new ShareUnlocker(Databases, scene.Silo.Clock);
        Assert.Equal("Tenders_OpeningTooEarly", (await unlocker.Unlock(id, People.Approver, OpeningKeys.Passphrase, default)).Refusal?.Code);
        scene.MoveTo(TenderScene.Deadline);
        Assert.Equal("Tenders_PassphraseWrong", (await unlocker.Unlock(id, People.Approver, "another one", default)).Refusal?.Code);
        Assert.Equal("Tenders_NoShare", (await unlocker.Unlock(id, People.Supervisor, OpeningKeys.Passphrase, default)).Refusal?.Code);
        Assert.Equal((await scene.Share(id, People.Approver)).Bytes, (await unlocker.Unlock(id, People.Approver, OpeningKeys.Passphrase, default)).Require().Bytes);
    }

    private async Task<string> WithTwoBids()
    {
        var id = await Published();
        (await scene.Bid(id, "A", 90_00)).Require();
        (await scene.Bid(id, "B", 80_00)).Require();
        return id;
    }

    private async Task<string> Published()
    {
        var id = await scene.Approved(new DraftYearShare(2027, 100_000_00));
        (await scene.Tender(id).Publish(TenderScene.Publication(TenderScene.NewOperation()))).Require();
        return id;
    }
}
