using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Contracts;
using ServiceMarket.Testing.Settlements;

namespace ServiceMarket.Grains.Tests.Settlements;

public sealed class StatementGrainTests : IAsyncLifetime
{
    private SiloFixture silo = null!;
    private ContractScene contracts = null!;
    private SettlementScene scene = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync(configure: SettledTenders.Register);
        contracts = new ContractScene(silo.Database.Databases, silo.Grains);
        scene = new SettlementScene(contracts);
        await contracts.AllocateAsync();
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task Pay_PostsTheVisitsToTheFen_AndMarksThemSettled()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 20, new DateOnly(2026, 11, 20), perDay: 4);
        var statement = await scene.ConfirmedAsync(id, 2026, 11);
        (await Pay(id, statement)).Require();
        var row = await scene.StatementRowAsync(statement);
        Assert.Equal((StatementState.Paid, 1_000_00L, 20), (row.State, row.NetFen, row.Visits.Count));
        Assert.Equal(row.GrossFen, row.Visits.Sum(visit => visit.AmountFen));
        Assert.Equal((0L, ContractScene.Share2026 - 1_000_00, 1_000_00L), await contracts.BudgetRowAsync(2026));
        Assert.Equal(20, (await scene.VisitStatesAsync(id))[VisitState.Settled]);
        Assert.Equal(1_000_00, (await contracts.ContractRowAsync(id)).PaidFen);
    }

    [Fact]
    public async Task Fault11_DecembersVisits_SettledInJanuary_ChargeTheOldYear()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 10, new DateOnly(2026, 12, 22));
        silo.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 15, 2, 0, 0, TimeSpan.Zero));
        (await Pay(id, await scene.ConfirmedAsync(id, 2026, 12))).Require();
        Assert.Equal(500_00, (await contracts.BudgetRowAsync(2026)).Expended);
        Assert.Equal(0, (await contracts.BudgetRowAsync(2027)).Expended);
        await LedgersBalance();
    }

    [Fact]
    public async Task Fault11_AVisitOnNewYearsEveInChina_IsOfTheOldYear_AndOneOnNewYearsDayOfTheNew()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 2, new DateOnly(2026, 12, 31));
        silo.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 15, 2, 0, 0, TimeSpan.Zero));
        (await Pay(id, await scene.ConfirmedAsync(id, 2026, 12))).Require();
        (await Pay(id, await scene.ConfirmedAsync(id, 2027, 1))).Require();
        Assert.Equal(50_00, (await contracts.BudgetRowAsync(2026)).Expended);
        Assert.Equal(50_00, (await contracts.BudgetRowAsync(2027)).Expended);
    }

    [Fact]
    public async Task Fault21_ARunCutAtEveryStep_AndRunTwice_PaysEachVisitOnce()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 10, new DateOnly(2026, 11, 20), perDay: 2);
        var statement = await scene.ConfirmedAsync(id, 2026, 11);
        for (var cut = 0; cut < 4; cut++)
        {
            // What a killed process leaves: the same walk with the same ids, at whatever point it stood.
            await Task.WhenAll(Pay(id, statement), contracts.Contract(id).Resume(), Pay(id, statement));
            await ReopenTheStep(id);
            await contracts.Contract(id).Resume();
        }

        Assert.Equal(500_00, (await contracts.BudgetRowAsync(2026)).Expended);
        Assert.Equal(10, (await scene.VisitStatesAsync(id))[VisitState.Settled]);
        Assert.Equal(500_00, (await contracts.ContractRowAsync(id)).PaidFen);
        Assert.Equal("Settlements_NotInThisState", (await Pay(id, statement, "again")).Refusal!.Code);
        await LedgersBalance();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Fault21_KilledAfterStep_IsFinishedByResume(int step)
    {
        var id = await contracts.ActiveAsync();
        var visits = await scene.VerifiedVisitsAsync(id, 6, new DateOnly(2026, 11, 20));
        var statement = await scene.ConfirmedAsync(id, 2026, 11);
        await WalkUntil(step, id, statement, visits);
        Assert.NotEqual(StatementState.Paid, (await scene.StatementRowAsync(statement)).State);
        await contracts.Contract(id).Resume();
        await contracts.Contract(id).Resume();
        Assert.Equal(StatementState.Paid, (await scene.StatementRowAsync(statement)).State);
        Assert.Equal(300_00, (await contracts.BudgetRowAsync(2026)).Expended);
        Assert.Equal(6, (await scene.VisitStatesAsync(id))[VisitState.Settled]);
        Assert.Equal("Settlements_NotInThisState", (await Pay(id, statement, "again")).Refusal!.Code);
        Assert.Equal(300_00, (await contracts.BudgetRowAsync(2026)).Expended);
        Assert.Equal(0, await contracts.OpenStepsAsync());
    }

    [Fact]
    public async Task Draft_TakesAVisitOnce_EvenWhenTwoMonthsAreDraftedTwice()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 5, new DateOnly(2026, 11, 20));
        var first = await scene.DraftedAsync(id, 2026, 11);
        Assert.Equal("Settlements_MonthHasOpenStatement",
            (await scene.Statements(id).DraftStatement(new DraftStatement("d2", People.Officer, "second", 2026, 11))).Refusal!.Code);
        (await scene.Statements(id).CancelStatement(new CancelStatement("c", People.Officer, first, "wrong"))).Require();
        var again = await scene.DraftedAsync(id, 2026, 11);
        Assert.Equal(5, (await scene.StatementRowAsync(again)).Visits.Count);
    }

    [Fact]
    public async Task TheTable_CannotHoldAVisitTwice()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 1, new DateOnly(2026, 11, 20));
        var statement = await scene.DraftedAsync(id, 2026, 11);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlAsync(
            $"INSERT INTO StatementVisits SELECT VisitId, {statement}, RecipientId, ContractLineId, Day, Units, PaidUnits, AmountFen FROM StatementVisits"));
    }

    [Fact]
    public async Task Pay_WhenAVisitWasDisputedSince_IsRefused()
    {
        var id = await contracts.ActiveAsync();
        var visits = await scene.VerifiedVisitsAsync(id, 3, new DateOnly(2026, 11, 20));
        var statement = await scene.ConfirmedAsync(id, 2026, 11);
        await scene.DisputeAsync(visits[0]);
        Assert.Equal("Settlements_VisitsChanged", (await Pay(id, statement)).Refusal!.Code);
        Assert.Equal(0, (await contracts.BudgetRowAsync(2026)).Expended);
    }

    [Fact]
    public async Task Terminate_BeforeDeliveredVisitsArePaid_IsRefused()
    {
        var id = await contracts.ActiveAsync();
        await scene.VerifiedVisitsAsync(id, 3, new DateOnly(2026, 11, 20));
        Assert.Equal("Contracts_VisitsUnpaid", (await contracts.Contract(id).Terminate(new TerminateContract("t", People.Approver, "x"))).Refusal!.Code);
    }

    private Task<Outcome<Receipt>> Pay(string contract, string statement, string operation = "pay") =>
        scene.Statements(contract).PayStatement(new PayStatement(operation + statement[20..], People.Approver, statement));

    /// <summary>Carries out the first steps of the walk by hand, as a process that is killed after them leaves them.</summary>
    private async Task WalkUntil(int step, string contract, string statement, IReadOnlyList<string> visits)
    {
        await using (var db = await silo.Database.Databases.CreateDbContextAsync())
        {
            db.OpenForWriting(Writer.Seeder);
            db.Add(new PendingStep
            {
                AggregateType = nameof(CareContract),
                AggregateId = contract,
                Kind = "settlements.payment",
                OperationId = "pay" + statement[20..],
                PayloadJson = $$"""{"County":"{{People.County}}","StatementId":"{{statement}}","Year":2026,"NetFen":{{visits.Count * 50_00}}}""",
                ActorJson = System.Text.Json.JsonSerializer.Serialize(People.Approver),
                OpenedUtc = silo.Clock.GetUtcNow().UtcDateTime,
            });
            await db.SaveChangesAsync();
            await db.Set<Statement>().Where(s => s.Id == statement).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsPaying, true));
        }

        if (step < 2) return;
        (await contracts.Budget(2026).Expend(new Expend("pay" + statement[20..], People.Approver, $"contract/{contract}", visits.Count * 50_00, $"statement/{statement}"))).Require();
        if (step < 3) return;
        await using var reading = await silo.Database.Databases.CreateDbContextAsync();
        var recipient = await reading.Set<Visit>().Where(v => v.Id == visits[0]).Select(v => v.RecipientId).SingleAsync();
        var mine = await reading.Set<Visit>().Where(v => v.RecipientId == recipient).OrderBy(v => v.Id).Select(v => v.Id).ToListAsync();
        (await silo.Grains.GetGrain<Grains.Visits.IVisitBookGrain>(recipient).MarkSettled(
            new Grains.Visits.MarkVisitsSettled("pay" + statement[20..], People.Approver, mine, statement))).Require();
    }

    private async Task ReopenTheStep(string contract)
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        await db.PendingSteps.Where(s => s.AggregateId == contract && s.Kind == "settlements.payment")
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.ClosedUtc, (DateTime?)null));
    }

    private async Task LedgersBalance()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        foreach (var year in new[] { 2026, 2027 })
        {
            var row = await contracts.BudgetRowAsync(year);
            var key = $"{People.County}/{year}";
            var entries = await db.Set<Domain.Funds.LedgerEntry>().Where(e => e.BudgetId == key).ToListAsync();
            Assert.Equal(row, (entries.Sum(e => e.PreEncumberedDeltaFen), entries.Sum(e => e.EncumberedDeltaFen), entries.Sum(e => e.ExpendedDeltaFen)));
        }
    }
}
