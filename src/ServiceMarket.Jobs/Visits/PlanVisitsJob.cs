using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Jobs.Visits;

/// <summary>
/// Keeps four weeks of visits on the calendar. It looks at everybody with an active plan in bulk and sends a command only to those for whom
/// something is missing; one command a recipient, many at a time: the commit queue saves them together.
/// </summary>
public sealed partial class PlanVisitsJob(
    IDbContextFactory<MarketDbContext> databases, IGrainFactory grains, TimeProvider clock, ILogger<PlanVisitsJob> logger) : IRecurringJob
{
    private const int Batch = 500;
    private const int AtOnce = 256;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = ChinaTime.DayOf(now);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var holidays = await PublicHolidays.Between(db, today.AddDays(-PlanningQueries.LongestPeriod), today.AddDays(VisitPlanner.Horizon), cancellation);
        for (var looked = 0; ; looked += Batch)
        {
            var batch = await PlanningQueries.NextToLookAt(db, looked, Batch, cancellation);
            if (batch.Count == 0) return;
            var missing = await PlanningQueries.WithWork(db, batch, today, holidays, cancellation);
            await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (recipientId, _) => await PlanAsync(recipientId, now));
        }
    }

    // The minute is part of the operation: a job that Hangfire starts twice plans once, and a plan approved later in the day has its turn.
    private async Task PlanAsync(string recipientId, DateTime now)
    {
        try
        {
            var planned = await grains.GetGrain<IVisitBookGrain>(recipientId).PlanVisits(new PlanVisits($"plan-{now:yyyyMMddHHmm}", Actor.System));
            if (planned.Refusal is { } refusal) NotPlanned(logger, null, recipientId, refusal.Code);
        }
        catch (Exception failure)
        {
            // One recipient that cannot be planned must not hold up the others; the next sweep tries again.
            NotPlanned(logger, failure, recipientId, "");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Visits of recipient {RecipientId} could not be planned {Code}")]
    private static partial void NotPlanned(ILogger logger, Exception? failure, string recipientId, string code);
}
