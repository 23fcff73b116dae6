using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

public sealed class PublishTenderGrainTests : IAsyncLifetime
{
    private TenderScene scene = null!;

    public async Task InitializeAsync() => scene = await TenderScene.StartAsync();

    public async Task DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task Fault08_Publish_FiftyTimesTheSameForm_TakesTheBudgetOnce()
    {
        await scene.Budget(2027, 10_000_000_00);
        var id = await scene.Approved(new DraftYearShare(2027, 100_000_00));
        var publication = TenderScene.Publication(TenderScene.NewOperation());
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => scene.Tender(id).Publish(publication)));
        Assert.All(answers, answer => Assert.Null(answer.Refusal));
        Assert.Single(answers.Select(answer => answer.Version).Distinct());
        Assert.Equal((100_000_00, 0), await scene.Held(2027));
        await using var db = await scene.Db();
        Assert.Equal(1, await db.OutboxMessages.CountAsync(message => message.Kind == "tenders.published"));
        Assert.Equal(0, await db.PendingSteps.CountAsync(step => step.ClosedUtc == null));
    }

    [Fact]
    public async Task Publish_WhenALaterYearRefuses_FreesTheEarlierYearAndSaysByHowMuch()
    {
        await scene.Budget(2027, 10_000_000_00);
        await scene.Budget(2028, 1_000_000_00);
        var id = await scene.Approved(new DraftYearShare(2027, 60_000_00), new DraftYearShare(2028, 40_000_00));
        var operation = TenderScene.NewOperation();
        var refused = await scene.Tender(id).Publish(TenderScene.Publication(operation));
        Assert.Equal("Funds_CapExceeded", refused.Refusal?.Code);
        Assert.Equal((0, 0), await scene.Held(2027));
        var tender = await scene.Read(id);
        Assert.Equal((TenderState.Approved, false, false), (tender.State, tender.IsBeingPublished, tender.IsReleasing));

        // The same form again, now that there is room: nothing is answered from memory, nothing taken twice.
        await scene.Silo.Grains.GetGrain<IPurchaseBudgetGrain>($"{People.County}/2028").RecordAllocation(new RecordAllocation(
            TenderScene.NewOperation(), People.Officer,
            new("吉财追加", new DateOnly(2026, 11, 21), Domain.Funds.AllocationLevel.Central, "KNJZ", 9_000_000_00)));
        (await scene.Tender(id).Publish(TenderScene.Publication(operation))).Require();
        Assert.Equal(((60_000_00, 0), (40_000_00, 0)), (await scene.Held(2027), await scene.Held(2028)));
    }

    [Fact]
    public async Task Publish_WhenAYearHasNoBudgetYet_IsRefusedWithTheYear()
    {
        await scene.Budget(2027, 10_000_000_00);
        var id = await scene.Approved(new DraftYearShare(2027, 60_000_00), new DraftYearShare(2028, 40_000_00));
        var refused = await scene.Tender(id).Publish(TenderScene.Publication(TenderScene.NewOperation()));
        Assert.Equal(("Tenders_BudgetMissing", "2028"), (refused.Refusal?.Code, refused.Refusal?.Arguments[0]));
        Assert.Equal((0, 0), await scene.Held(2027));
        await using var db = await scene.Db();
        Assert.Equal(0, await db.PendingSteps.CountAsync(step => step.ClosedUtc == null));
    }

    [Fact]
    public async Task Resume_AfterACrashBetweenRequestAndBudgets_PublishesOnce()
    {
        await scene.Budget(2027, 10_000_000_00);
        await scene.Budget(2028, 10_000_000_00);
        var id = await scene.Approved(new DraftYearShare(2027, 60_000_00), new DraftYearShare(2028, 40_000_00));
        await scene.StopAfterRequest(id, yearsTaken: 1);
        Assert.Equal((TenderState.Approved, true), ((await scene.Read(id)).State, (await scene.Read(id)).IsBeingPublished));

        await scene.Tender(id).Resume();
        await scene.Tender(id).Resume();
        Assert.Equal(TenderState.Published, (await scene.Read(id)).State);
        Assert.Equal(((60_000_00, 0), (40_000_00, 0)), (await scene.Held(2027), await scene.Held(2028)));
    }

    [Fact]
    public async Task Publish_ByAnOfficer_IsRefused()
    {
        await scene.Budget(2027, 10_000_000_00);
        var id = await scene.Approved(new DraftYearShare(2027, 100_000_00));
        var refused = await scene.Tender(id).Publish(TenderScene.Publication(TenderScene.NewOperation()) with { Actor = People.Officer });
        Assert.Equal("Identity_RoleMayNot", refused.Refusal?.Code);
        var foreign = await scene.Tender(id).Publish(TenderScene.Publication(TenderScene.NewOperation()) with { Actor = People.ForeignApprover });
        Assert.Equal(IdentityRefusals.OutOfReach(), foreign.Refusal);
    }

    [Fact]
    public async Task Cancel_OfAPublishedTender_FreesTheBudget()
    {
        var id = await scene.Published();
        (await scene.Tender(id).Cancel(new(TenderScene.NewOperation(), People.Approver, "预算调整"))).Require();
        Assert.Equal((0, 0), await scene.Held(2027));
        Assert.Equal((TenderState.Cancelled, false), ((await scene.Read(id)).State, (await scene.Read(id)).IsReleasing));
    }

    [Fact]
    public async Task Draft_WithATakenNumber_IsRefusedBesideIt()
    {
        async Task<Refusal?> Draft() => (await scene.Tender(TenderScene.NewOperation()).Draft(new(TenderScene.NewOperation(), People.Officer,
            People.County, new TenderBasics("PS-1", "助浴", "每周一次")))).Refusal;
        Assert.Null(await Draft());
        Assert.Equal(TendersRefusals.NumberTaken(), await Draft());
    }
}
