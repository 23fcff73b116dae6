using ServiceMarket.Domain.Contracts;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Contracts;

namespace ServiceMarket.Grains.Tests.Contracts;

public sealed class SignContractTests : IAsyncLifetime
{
    private SiloFixture silo = null!;
    private ContractScene scene = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync(configure: SettledTenders.Register);
        scene = new ContractScene(silo.Database.Databases, silo.Grains);
        await scene.AllocateAsync();
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task Sign_ByBoth_MovesEachYearsShareAndFreesTheRestOfTheTender()
    {
        var id = await scene.DraftAsync();
        Assert.Equal((ContractScene.Share2026 + 300_00, 0L, 0L), await scene.BudgetRowAsync(2026));
        (await scene.Contract(id).Sign(new SignContract("m", People.Manager))).Require();
        Assert.Equal(ContractState.Draft, (await scene.ContractRowAsync(id)).State);
        (await scene.Contract(id).Sign(new SignContract("a", People.Approver))).Require();
        Assert.Equal(ContractState.Active, (await scene.ContractRowAsync(id)).State);
        Assert.Equal((0L, ContractScene.Share2026, 0L), await scene.BudgetRowAsync(2026));
        Assert.Equal((0L, ContractScene.Share2027, 0L), await scene.BudgetRowAsync(2027));
        Assert.Equal(0, await scene.OpenStepsAsync());
    }

    [Fact]
    public async Task Sign_WhenTheOrganisationIsSecond_EncumbersToo()
    {
        var id = await scene.DraftAsync();
        (await scene.Contract(id).Sign(new SignContract("a", People.Approver))).Require();
        (await scene.Contract(id).Sign(new SignContract("m", People.Manager))).Require();
        Assert.Equal((0L, ContractScene.Share2026, 0L), await scene.BudgetRowAsync(2026));
    }

    [Fact]
    public async Task Fault08_Sign_SentFiftyTimes_EncumbersOnce()
    {
        var id = await scene.DraftAsync();
        (await scene.Contract(id).Sign(new SignContract("m", People.Manager))).Require();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => scene.Contract(id).Sign(new SignContract("a", People.Approver))));
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.True(answers[0].IsDone);
        Assert.Equal((0L, ContractScene.Share2026, 0L), await scene.BudgetRowAsync(2026));
    }

    [Fact]
    public async Task Sign_WhenASecondYearRefuses_GivesTheFirstBackAndMayBeRepeatedLater()
    {
        var id = await scene.DraftAsync();
        var tender = (await scene.ContractRowAsync(id)).TenderId;
        // 2027 loses the tender's reservation and is filled by another: the second year cannot bear its share.
        (await scene.Budget(2027).Release(new Release("gone", People.Approver, $"tender/{tender}"))).Require();
        (await scene.Budget(2027).PreEncumber(new PreEncumber("other", People.Approver, "tender/other", 2_000_000))).Require();
        (await scene.Contract(id).Sign(new SignContract("m", People.Manager))).Require();
        var refused = await scene.Contract(id).Sign(new SignContract("a", People.Approver));
        Assert.Equal("Funds_CapExceeded", refused.Refusal!.Code);
        var row = await scene.ContractRowAsync(id);
        Assert.Equal((ContractState.Draft, ContractWalk.None), (row.State, row.Walk));
        Assert.Null(row.BureauSignedUtc);
        Assert.Equal(0L, (await scene.BudgetRowAsync(2026)).Encumbered);
        Assert.Equal("Contracts_WalkDropped", (await scene.Contract(id).Sign(new SignContract("a", People.Approver))).Refusal!.Code);

        (await scene.Budget(2027).Release(new Release("free", People.Approver, "tender/other"))).Require();
        (await scene.Contract(id).Sign(new SignContract("a2", People.Approver))).Require();
        Assert.Equal((0L, ContractScene.Share2026, 0L), await scene.BudgetRowAsync(2026));
        Assert.Equal((0L, ContractScene.Share2027, 0L), await scene.BudgetRowAsync(2027));
        Assert.Equal(0, await scene.OpenStepsAsync());
    }

    [Fact]
    public async Task Draft_OfTheSameTenderTwice_IsRefused()
    {
        var tender = await scene.AwardedTenderAsync();
        await scene.DraftAsync(tender);
        var second = await scene.Contract("second").Draft(new DraftContract("d2", People.Officer, tender,
            new ContractTerms("other", new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 19), null)));
        Assert.Equal("Contracts_TenderHasContract", second.Refusal!.Code);
    }

    [Fact]
    public async Task Fault24_Strangers_AreRefused()
    {
        var tender = await scene.AwardedTenderAsync();
        var terms = new ContractTerms("n", new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 19), null);
        Assert.Equal("Identity_OutOfReach", (await scene.Contract("x").Draft(new DraftContract("f", People.ForeignOfficer, tender, terms))).Refusal!.Code);
        Assert.Equal("Identity_RoleMayNot", (await scene.Contract("x").Draft(new DraftContract("m", People.Manager, tender, terms))).Refusal!.Code);
        var id = await scene.DraftAsync(tender);
        var stranger = People.Manager with { Organisation = Testing.Web.TestAccounts.OtherOrganisation };
        Assert.Equal("Identity_OutOfReach", (await scene.Contract(id).Sign(new SignContract("s", stranger))).Refusal!.Code);
        Assert.Equal("Identity_OutOfReach", (await scene.Contract(id).Sign(new SignContract("fa", People.ForeignApprover))).Refusal!.Code);
        Assert.Equal("Identity_RoleMayNot", (await scene.Contract(id).Sign(new SignContract("o", People.Officer))).Refusal!.Code);
    }

    [Fact]
    public async Task Decline_TellsTheTender()
    {
        var id = await scene.DraftAsync();
        (await scene.Contract(id).Decline(new DeclineContract("no", People.Manager, "no staff"))).Require();
        Assert.Equal(ContractState.Terminated, (await scene.ContractRowAsync(id)).State);
        var tender = (await scene.ContractRowAsync(id)).TenderId;
        Assert.False((await scene.Grains.GetGrain<Grains.Tenders.ITenderGrain>(tender).AwardFor()).IsDone);
    }
}
