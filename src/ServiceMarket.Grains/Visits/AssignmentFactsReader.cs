using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Grains.Visits;

/// <summary>What an assignment is judged by, in the transaction of the decision; the visit's held time is loaded with it.</summary>
internal static class AssignmentFactsReader
{
    /// <summary>Null when the recipient has no such visit.</summary>
    public static async Task<AssignmentFacts?> Read(
        MarketDbContext db, string recipientId, string visitId, IReadOnlyList<string> workerIds, DateTime startUtc, CancellationToken cancellation)
    {
        await VisitFacts.Asked(db, recipientId, [visitId], cancellation);
        var visit = db.Set<Visit>().Local.SingleOrDefault(known => known.Id == visitId);
        return visit is null ? null : await AssignmentQueries.Facts(db, visit, workerIds, startUtc, cancellation);
    }
}
