using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Jobs.Contracts;

/// <summary>Contracts whose last day has passed are completed; what was delivered may still be settled.</summary>
public sealed class CloseExpiredContractsJob(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock) : IRecurringJob
{
    private const int Batch = 500;
    private const int AtOnce = 8;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.Set<CareContract>().AsNoTracking().DueForCompletion(today).OrderBy(c => c.EndsOn).Select(c => c.Id).Take(Batch).ToListAsync(cancellation);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (id, _) => await grains.GetGrain<ICareContractGrain>(id).Complete(new CompleteContract($"complete-{id}", Actor.System)));
    }
}
