using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Grains.Funds;

namespace ServiceMarket.Testing.Contracts;

/// <summary>
/// An awarded tender of Panshi (100 visits at 50.00, 40 hours at 25.50: 6,020.00; 2,000.00 of it in 2026, the rest in 2027), its money set
/// aside in both budgets, and what contracts make of it.
/// </summary>
public sealed class ContractScene(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains)
{
    public const long Share2026 = 2_000_00;
    public const long Share2027 = 4_020_00;

    private static int numbers;

    public IGrainFactory Grains => grains;

    public IDbContextFactory<MarketDbContext> Databases => databases;

    /// <summary>Allocations that make a cap of 20,000.00 in each year.</summary>
    public async Task AllocateAsync(long baseFen = 100_000_000)
    {
        foreach (var year in new[] { 2026, 2027 })
        {
            var document = new AllocationDocument($"d-{year}-{baseFen}", new DateOnly(2026, 3, 1), AllocationLevel.Central, "KNJZ", baseFen);
            (await Budget(year).RecordAllocation(new RecordAllocation($"allocate-{year}-{baseFen}", People.Officer, document))).Require();
        }
    }

    /// <summary>A tender whose award stands, with its money set aside.</summary>
    public async Task<string> AwardedTenderAsync(string organisation = People.Organisation)
    {
        var id = $"t{Guid.CreateVersion7():N}"[..32];
        var number = Interlocked.Increment(ref numbers);
        await using (var db = await databases.CreateDbContextAsync())
        {
            db.OpenForWriting(Writer.Seeder);
            db.Add(TenderRows.Awarded(id, $"T-{number}", organisation));
            await db.SaveChangesAsync();
        }

        (await Budget(2026).PreEncumber(new PreEncumber($"pre-{id}", People.Approver, $"tender/{id}", Share2026 + 300_00))).Require();
        (await Budget(2027).PreEncumber(new PreEncumber($"pre-{id}", People.Approver, $"tender/{id}", Share2027))).Require();
        return id;
    }

    public async Task<string> DraftAsync(string? tender = null, DateOnly? startsOn = null)
    {
        tender ??= await AwardedTenderAsync();
        var id = Guid.CreateVersion7().ToString("N");
        var terms = new ContractTerms($"C-{id[20..]}", startsOn ?? new DateOnly(2026, 11, 20), new DateOnly(2027, 11, 19), null);
        (await Contract(id).Draft(new DraftContract($"draft-{id}", People.Officer, tender, terms))).Require();
        return id;
    }

    /// <summary>Signed by both, the money encumbered; the term has begun unless it starts later.</summary>
    public async Task<string> ActiveAsync(DateOnly? startsOn = null)
    {
        var id = await DraftAsync(startsOn: startsOn);
        (await Contract(id).Sign(new SignContract($"sign-m-{id}", People.Manager))).Require();
        (await Contract(id).Sign(new SignContract($"sign-a-{id}", People.Approver))).Require();
        return id;
    }

    public ICareContractGrain Contract(string id) => grains.GetGrain<ICareContractGrain>(id);

    public IPurchaseBudgetGrain Budget(int year) => grains.GetGrain<IPurchaseBudgetGrain>(PurchaseBudget.KeyOf(People.County, year));

    public async Task<CareContract> ContractRowAsync(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.Set<CareContract>().AsNoTracking().Include(c => c.Lines).Include(c => c.Supplements).Include(c => c.Statements)
            .AsSplitQuery().SingleAsync(c => c.Id == id);
    }

    public async Task<(long PreEncumbered, long Encumbered, long Expended)> BudgetRowAsync(int year)
    {
        await using var db = await databases.CreateDbContextAsync();
        var key = PurchaseBudget.KeyOf(People.County, year);
        var row = await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync(b => b.Id == key);
        return (row.PreEncumberedFen, row.EncumberedFen, row.ExpendedFen);
    }

    public async Task<int> OpenStepsAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.PendingSteps.CountAsync(step => step.ClosedUtc == null);
    }
}
