using ServiceMarket.Domain.Contracts;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Contracts;

namespace ServiceMarket.Grains.Tests.Contracts;

public sealed class SupplementTests : IAsyncLifetime
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
    public async Task Approve_EncumbersTheAdditionalAmountFirst()
    {
        var id = await Agreed(10);
        (await scene.Contract(id).ApproveSupplement(new ApproveSupplement("ap", People.Approver, "s1"))).Require();
        var row = await scene.ContractRowAsync(id);
        Assert.Equal((500_00L, 10), (row.SupplementedFen, row.Lines.Single(line => line.Position == 1).AddedQuantity));
        Assert.Equal(ContractScene.Share2026 + 500_00, (await scene.BudgetRowAsync(2026)).Encumbered);
        Assert.Equal(0, await scene.OpenStepsAsync());
    }

    [Fact]
    public async Task Approve_WhenTheCapIsReached_ChangesNothing()
    {
        var id = await Agreed(10);
        var free = 2_000_000 - ContractScene.Share2026;
        (await scene.Budget(2026).PreEncumber(new PreEncumber("full", People.Approver, "tender/other", free))).Require();
        Assert.Equal("Funds_CapExceeded", (await scene.Contract(id).ApproveSupplement(new ApproveSupplement("ap", People.Approver, "s1"))).Refusal!.Code);
        var row = await scene.ContractRowAsync(id);
        Assert.Equal((0L, SupplementState.Agreed, ContractWalk.None), (row.SupplementedFen, row.Supplements[0].State, row.Walk));
        Assert.Equal(0, await scene.OpenStepsAsync());
    }

    [Fact]
    public async Task Draft_AboveATenth_IsRefused()
    {
        var id = await scene.ActiveAsync();
        var refused = await scene.Contract(id).DraftSupplement(
            new DraftSupplement("d", People.Officer, "s1", 2026, "more", [new AddedUnits($"{id}-1", 13)]));
        Assert.Equal("Contracts_SupplementTooLarge", refused.Refusal!.Code);
    }

    [Fact]
    public async Task Terminate_FreesWhatIsNotPaid()
    {
        var id = await scene.ActiveAsync();
        (await scene.Contract(id).Terminate(new TerminateContract("end", People.Approver, "agreed"))).Require();
        Assert.Equal((0L, 0L, 0L), await scene.BudgetRowAsync(2026));
        Assert.Equal((0L, 0L, 0L), await scene.BudgetRowAsync(2027));
        var row = await scene.ContractRowAsync(id);
        Assert.Equal((ContractState.Terminated, true), (row.State, row.IsReleased));
    }

    [Fact]
    public async Task StaleForm_IsRefused()
    {
        var id = await scene.ActiveAsync();
        var seen = (await scene.ContractRowAsync(id)).Version;
        (await scene.Contract(id).Suspend(new SuspendContract("s", People.Approver, "inspection") { ExpectedVersion = seen })).Require();
        var stale = await scene.Contract(id).Terminate(new TerminateContract("t", People.Approver, "x") { ExpectedVersion = seen });
        Assert.Equal("Shared_Stale", stale.Refusal!.Code);
    }

    private async Task<string> Agreed(int units)
    {
        var id = await scene.ActiveAsync();
        (await scene.Contract(id).DraftSupplement(new DraftSupplement("d", People.Officer, "s1", 2026, "more", [new AddedUnits($"{id}-1", units)]))).Require();
        (await scene.Contract(id).AgreeToSupplement(new AgreeToSupplement("ag", People.Manager, "s1"))).Require();
        return id;
    }
}
