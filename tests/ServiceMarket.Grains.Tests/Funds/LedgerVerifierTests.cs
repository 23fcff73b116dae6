using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Funds;

/// <summary>Fault25, the part of the ledger: whoever edits rows behind the program is found at the first altered record.</summary>
public sealed class LedgerVerifierTests : IAsyncLifetime
{
    private SiloFixture silo = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync();
        var budget = silo.Grains.GetGrain<IPurchaseBudgetGrain>("220284/2026");
        (await budget.RecordAllocation(new RecordAllocation("a", People.Officer,
            new AllocationDocument("a", new DateOnly(2026, 3, 1), AllocationLevel.Central, "KNJZ", 50_000_00)))).Require();
        for (var i = 0; i < 5; i++) (await budget.PreEncumber(new PreEncumber($"t{i}", People.Approver, $"tender/{i}", 100_00))).Require();
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Theory]
    [InlineData("UPDATE LedgerEntries SET PreEncumberedDeltaFen = 1 WHERE Sequence = 3", 3)]
    [InlineData("DELETE FROM LedgerEntries WHERE Sequence = 4", 5)]
    [InlineData("UPDATE LedgerEntries SET ActorId = 'somebody' WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM LedgerEntries WHERE Sequence = 6", 0)]
    [InlineData("UPDATE PurchaseBudgets SET PreEncumberedFen = 0", 0)]
    [InlineData("UPDATE BudgetLines SET PreEncumberedFen = 0 WHERE Subject = 'tender/1'", 0)]
    [InlineData("UPDATE Allocations SET AmountFen = 1", 0)]
    public async Task Fault25_ARowChangedBehindTheProgram_IsFoundAtTheFirstAlteredRecord(string sql, int sequence)
    {
        var verifier = silo.Services.GetRequiredService<LedgerVerifier>();
        Assert.Empty((await verifier.VerifyAsync()).Breaks);
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);
        Assert.Equal(sequence, (await verifier.VerifyAsync()).Breaks[0].Sequence);
    }

    [Fact]
    public async Task Verify_WhileMoneyMoves_FindsNothing()
    {
        var budget = silo.Grains.GetGrain<IPurchaseBudgetGrain>("220284/2026");
        using var stop = new CancellationTokenSource();
        var moving = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++, await Task.Delay(2))
                (await budget.PreEncumber(new PreEncumber($"moving-{i}", People.Approver, $"tender/moving-{i}", 1))).Require();
        });
        var verifier = silo.Services.GetRequiredService<LedgerVerifier>();
        for (var i = 0; i < 200; i++) Assert.Empty((await verifier.VerifyAsync()).Breaks);
        await stop.CancelAsync();
        await moving;
    }

    [Fact]
    public async Task TheCap_IsAlsoHeldByTheDatabase()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            db.Database.ExecuteSqlRawAsync("UPDATE PurchaseBudgets SET PreEncumberedFen = 100001"));
    }
}
