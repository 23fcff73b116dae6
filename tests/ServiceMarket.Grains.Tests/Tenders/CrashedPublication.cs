using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

/// <summary>The rows as a process leaves them that dies in the middle of a publication.</summary>
internal static class CrashedPublication
{
    public static async Task StopAfterRequest(this TenderScene scene, string tenderId, int yearsTaken)
    {
        const string Attempt = "op~1";
        await using var db = await scene.Db();
        db.OpenForWriting(Writer.Seeder);
        var tender = await db.Set<Tender>().Include(t => t.YearShares).Include(t => t.Lines).SingleAsync(t => t.Id == tenderId);
        tender.RequestPublication(TenderScene.Deadline, new(2026, 12, 1), SiloFixture.Today.UtcDateTime,
            new PublicationFacts(new(2026, 12, 1), tender.Lines.Select(line => line.ItemVersionId).ToHashSet(), Enum.GetValues<ShareHolder>().ToHashSet()));
        tender.TakeRecorded();
        db.Add(new PendingStep
        {
            AggregateType = nameof(Tender),
            AggregateId = tenderId,
            Kind = "tenders.publish",
            OperationId = Attempt,
            PayloadJson = "{}",
            ActorJson = JsonSerializer.Serialize(People.Approver),
            OpenedUtc = SiloFixture.Today.UtcDateTime,
        });
        await db.SaveChangesAsync();
        foreach (var share in tender.YearShares.OrderBy(share => share.Year).Take(yearsTaken))
        {
            (await scene.Silo.Grains.GetGrain<IPurchaseBudgetGrain>($"{People.County}/{share.Year}")
                .PreEncumber(new PreEncumber(Attempt, People.Approver, $"tender/{tenderId}", share.AmountFen))).Require();
        }
    }
}
