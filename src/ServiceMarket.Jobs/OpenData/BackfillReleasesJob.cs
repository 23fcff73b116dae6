using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;

namespace ServiceMarket.Jobs.OpenData;

/// <summary>
/// Procedures without a single release get all of theirs from the trail: those of a database from before there was open data, and the demo
/// county's. Afterwards it finds nothing; the outbox tells of new steps.
/// </summary>
public sealed partial class BackfillReleasesJob(IDbContextFactory<MarketDbContext> databases, ReleasePublisher publisher, ILogger<BackfillReleasesJob> logger)
    : IRecurringJob
{
    private const int Batch = 200;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        // What cannot be told stays in the list: it is passed over, so that those behind it have their turn.
        var stuck = 0;
        for (var waiting = await WaitingAsync(stuck, cancellation); waiting.Count > 0; waiting = await WaitingAsync(stuck, cancellation))
            foreach (var id in waiting)
                if (!await PublishAsync(id, cancellation)) stuck++;
    }

    private async Task<List<string>> WaitingAsync(int stuck, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.WithoutReleases().OrderBy(tender => tender.PublishedUtc).ThenBy(tender => tender.Id).Select(tender => tender.Id).Skip(stuck).Take(Batch).ToListAsync(cancellation);
    }

    private async Task<bool> PublishAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return await publisher.PublishAsync(id, cancellation) > 0;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One procedure that cannot be told must not hold up the others.
            CouldNotPublish(logger, failure, id);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The steps of tender {Id} could not be published")]
    private static partial void CouldNotPublish(ILogger logger, Exception failure, string id);
}
