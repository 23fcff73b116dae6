using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Jobs.Contracts;

/// <summary>Signed contracts whose first day has come begin, however long the program stood still.</summary>
public sealed class ActivateContractsJob(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock) : IRecurringJob
{
    private const int Batch = 500;
    private const int AtOnce = 8;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.Set<CareContract>().AsNoTracking().DueForActivation(today).OrderBy(c => c.StartsOn).Select(c => c.Id).Take(Batch).ToListAsync(cancellation);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (id, _) => await grains.GetGrain<ICareContractGrain>(id).Activate(new ActivateContract($"activate-{id}", Actor.System)));
    }
}
