using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Jobs.Visits;

/// <summary>Finds visits that are late or whose day went by, also after days of standstill; each recipient's grain decides what they are.</summary>
public sealed partial class FlagOverdueVisitsJob(
    IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock, ILogger<FlagOverdueVisitsJob> logger) : IRecurringJob
{
    private const int Batch = 500;
    private const int AtOnce = 16;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seen = new HashSet<string>();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        while (true)
        {
            // Ordered by a key that the commands do not change; what a command has settled drops out, what it has not is passed over by "seen".
            var due = await db.Set<Visit>().AsNoTracking().Sweepable(now).OrderBy(visit => visit.StartUtc).ThenBy(visit => visit.Id)
                .Select(visit => visit.RecipientId).Take(Batch + seen.Count).ToListAsync(cancellation);
            var next = due.Distinct().Where(seen.Add).ToList();
            if (next.Count == 0) return;
            await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (recipientId, _) => await FlagAsync(recipientId, now));
        }
    }

    private async Task FlagAsync(string recipientId, DateTime now)
    {
        try
        {
            await grains.GetGrain<IVisitBookGrain>(recipientId).FlagOverdue(new FlagOverdueVisits($"overdue-{now:yyyyMMddHHmm}", Actor.System));
        }
        catch (Exception failure)
        {
            // One recipient must not hold up the others; the next sweep finds the visit again.
            NotFlagged(logger, failure, recipientId);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Overdue visits of recipient {RecipientId} could not be flagged")]
    private static partial void NotFlagged(ILogger logger, Exception failure, string recipientId);
}
