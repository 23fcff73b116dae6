using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Grains.Visits;

/// <summary>What the decision needs besides the loaded recipient, read in the same transaction. Tracked visits join the recipient's book.</summary>
internal static class VisitFacts
{
    /// <summary>A finished visit is not loaded with the recipient: the one asked for joins here.</summary>
    public static async Task<bool> Asked(MarketDbContext db, string recipientId, IReadOnlyList<string> visitIds, CancellationToken cancellation)
    {
        var missing = visitIds.Except(db.Set<Visit>().Local.Select(visit => visit.Id)).ToList();
        if (missing.Count > 0)
            await db.Set<Visit>().Where(visit => visit.RecipientId == recipientId && missing.Contains(visit.Id)).LoadAsync(cancellation);
        return true;
    }

    /// <summary>Also the corrections made so far.</summary>
    public static async Task<bool> AskedWithCorrections(MarketDbContext db, string recipientId, string visitId, CancellationToken cancellation)
    {
        await Asked(db, recipientId, [visitId], cancellation);
        await db.Set<VisitCorrection>().Where(correction => correction.VisitId == visitId).LoadAsync(cancellation);
        return true;
    }
}
