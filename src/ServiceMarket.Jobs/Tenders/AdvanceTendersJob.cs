using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>What the clock has made due happens: bids are opened, award notices end, however long the program stood still.</summary>
public sealed partial class AdvanceTendersJob(
    IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock, ILogger<AdvanceTendersJob> logger) : IRecurringJob
{
    private const int Batch = 200;
    private const int AtOnce = 4;

    // A tender has two events in its life that need nobody; more in one sweep would be a fault.
    private const int MostSteps = 4;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.Set<Tender>().AsNoTracking().Due(now).OrderBy(tender => tender.Id).Select(tender => tender.Id).Take(Batch).ToListAsync(cancellation);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (id, stop) => await AdvanceAsync(id, now, stop));
    }

    private async Task AdvanceAsync(string id, DateTime now, CancellationToken cancellation)
    {
        try
        {
            for (var step = 0; step < MostSteps; step++)
            {
                if (await VersionIfDue(id, now, cancellation) is not { } version) return;
                // The same event has the same operation, whichever sweep sends it.
                var advanced = await grains.GetGrain<ITenderGrain>(id).Advance(new AdvanceTender($"advance-{version}", Actor.System));
                if (!advanced.IsDone) return;
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One tender that cannot go on must not hold up the others; the next sweep tries again.
            CouldNotAdvance(logger, failure, id);
        }
    }

    private async Task<int?> VersionIfDue(string id, DateTime now, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<Tender>().AsNoTracking().Where(tender => tender.Id == id).Due(now).Select(tender => (int?)tender.Version).SingleOrDefaultAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Tender {Id} could not be moved on")]
    private static partial void CouldNotAdvance(ILogger logger, Exception failure, string id);
}
