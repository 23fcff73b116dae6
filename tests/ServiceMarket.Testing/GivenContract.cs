using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Testing;

/// <summary>A contract of the test county that both sides have signed, as a row.</summary>
public static class GivenContract
{
    /// <summary>Its lines are C02 (care) and G01 (visit); the keys are <c>{id}-1</c> and <c>{id}-2</c>.</summary>
    public static async Task<string> ActiveAsync(IDbContextFactory<MarketDbContext> databases, string id = "contract-1")
    {
        var now = SiloFixture.Today.UtcDateTime;
        var (from, to) = (new DateOnly(2026, 11, 24), new DateOnly(2027, 11, 23));
        AwardedLine[] lines =
        [
            new(GivenList.Bathing, "C02", "助浴", "Bathing", "Time", 500, 60_00),
            new(GivenList.HomeVisit, "G01", "上门探访", "Home visit", "PersonTime", 500, 30_00),
        ];
        var award = new AwardedTender("tender-" + id, "Care", People.County, People.Organisation, "Organisation", now, from, to, lines, [new YearAmount(2026, 45_000_00)]);
        var contract = CareContract.Draft(id, award, new ContractTerms("No. " + id, from, to, null), People.Officer, now);
        contract.Sign(People.Manager, now);
        contract.Sign(People.Approver, now);
        contract.ConfirmSigning(now);
        await using var db = await databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Seeder);
        await GivenList.InForceAsync(db);
        db.Add(contract);
        await db.SaveChangesAsync();
        return id;
    }
}
