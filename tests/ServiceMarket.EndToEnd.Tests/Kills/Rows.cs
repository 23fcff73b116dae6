using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Audit;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>How often an act stands in the rows.</summary>
internal static class Rows
{
    /// <summary>Events of the kind that name the record, in their key or in what they say.</summary>
    public static Task<int> EventsOf(this MarketDbContext db, string kind, string record) =>
        db.Set<EventRecord>().CountAsync(e => e.Kind == kind && (e.AggregateId == record || e.PayloadJson.Contains(record)));

    /// <summary>Movements of money of the kind for the tender, contract or statement.</summary>
    public static Task<int> MovementsOf(this MarketDbContext db, LedgerKind kind, string subject) =>
        db.Set<LedgerEntry>().CountAsync(e => e.Kind == kind && (e.Subject == subject || e.Reference == subject));
}
