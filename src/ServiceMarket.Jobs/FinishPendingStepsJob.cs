using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Grains;

namespace ServiceMarket.Jobs;

/// <summary>Walks over two grains that a crash cut short: each aggregate with an open step is asked to finish it.</summary>
public sealed partial class FinishPendingStepsJob(
    IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock, ILogger<FinishPendingStepsJob> logger) : IRecurringJob
{
    private const int Batch = 200;
    private const int AtOnce = 8;

    // A step younger than this is most likely being walked right now.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var open = await db.PendingSteps.AsNoTracking()
            .Where(step => step.ClosedUtc == null && step.OpenedUtc <= before)
            .OrderBy(step => step.OpenedUtc)
            .Select(step => new { step.AggregateType, step.AggregateId })
            .Take(Batch).ToListAsync(cancellation);
        await Parallel.ForEachAsync(open.Distinct(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (walk, _) => await ResumeAsync(walk.AggregateType, walk.AggregateId));
    }

    private async Task ResumeAsync(string aggregateType, string id)
    {
        try
        {
            await grains.GetGrain(ResumableGrains.Of(aggregateType), id).AsReference<IResumableGrain>().Resume();
        }
        catch (Exception failure)
        {
            // One walk that cannot go on must not hold up the others; its row stays open and the next sweep tries again.
            CouldNotResume(logger, failure, aggregateType, id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{AggregateType} {Id} could not finish its open step")]
    private static partial void CouldNotResume(ILogger logger, Exception failure, string aggregateType, string id);
}
