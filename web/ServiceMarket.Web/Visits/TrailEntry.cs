using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>One thing that happened to a visit.</summary>
public sealed record TrailEntry(DateTime AtUtc, string Kind, string ActorName)
{
    private const int Most = 100;

    /// <summary>In the order in which it happened; the person's other visits are left out.</summary>
    public static async Task<IReadOnlyList<TrailEntry>> OfAsync(MarketDbContext db, Visit visit, CancellationToken cancellation)
    {
        var stopped = visit.WasStopped || visit.Flags.HasFlag(VisitFlags.AfterRecipientEnd);
        return await db.Events.AsNoTracking()
            .Where(happened => happened.AggregateType == nameof(CareRecipient) && happened.AggregateId == visit.RecipientId
                && ((happened.Kind.StartsWith("Visit") && happened.PayloadJson.Contains(visit.Id)) || (stopped && happened.Kind == nameof(VisitsStopped))))
            .OrderBy(happened => happened.Id).Take(Most)
            .Select(happened => new TrailEntry(happened.AtUtc, happened.Kind, happened.ActorName)).ToListAsync(cancellation);
    }
}
