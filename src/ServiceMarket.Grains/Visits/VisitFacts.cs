using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
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

    /// <summary>What planning needs: terms of the contract lines, keys that are taken, holidays. Visits that a stop took off are loaded.</summary>
    public static async Task<PlanningFacts> Planning(MarketDbContext db, string recipientId, DateOnly today, CancellationToken cancellation)
    {
        var earliest = today.AddDays(-PlanningQueries.LongestPeriod);
        var keys = await db.Set<Visit>().AsNoTracking()
            .Where(visit => visit.RecipientId == recipientId && visit.PeriodStart >= earliest)
            .Select(visit => new { visit.Id, visit.PlanLineId, visit.PeriodStart, visit.Ordinal, visit.State, visit.Reason, visit.Day })
            .ToListAsync(cancellation);
        var stopped = keys.Where(key => key.State == VisitState.Cancelled && key.Day >= today && Visit.IsStop(key.Reason)).ToList();
        if (stopped.Count > 0) await Asked(db, recipientId, [.. stopped.Select(key => key.Id)], cancellation);
        var known = keys.Except(stopped).Select(key => new VisitKey(key.PlanLineId, key.PeriodStart, key.Ordinal)).ToHashSet();
        var terms = await ServiceTermsQueries.OfRecipient(db, recipientId).ToDictionaryAsync(line => line.ContractLineId, cancellation);
        return new PlanningFacts(terms, known, await PublicHolidays.Between(db, earliest, today.AddDays(VisitPlanner.Horizon), cancellation));
    }
}

/// <summary>See <see cref="VisitFacts.Planning"/>.</summary>
internal sealed record PlanningFacts(IReadOnlyDictionary<string, ServiceTerms> Terms, HashSet<VisitKey> Known, HashSet<DateOnly> Holidays);
