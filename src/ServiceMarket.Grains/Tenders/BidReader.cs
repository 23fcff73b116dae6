using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>Opens envelopes for reading: one's own at any time, the others' for the bureau after the opening, and for nobody else.</summary>
public sealed class BidReader(IDbContextFactory<MarketDbContext> databases, IBidSealer sealer)
{
    /// <summary>What the reader's own organisation has on the tender, or null.</summary>
    public async Task<BidContent?> Own(string tenderId, Actor reader, CancellationToken cancellation)
    {
        if (reader.Organisation is not { } own) return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var envelope = await db.Set<Bid>().AsNoTracking().OnTender(tenderId)
            .Where(bid => bid.ProviderId == own && bid.State != BidState.Withdrawn)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (_, envelope) => envelope.Sealed)
            .Select(sealedText => (Domain.ProtectedText?)sealedText).SingleOrDefaultAsync(cancellation);
        return envelope is { } found ? sealer.Open(found) : null;
    }

    /// <summary>The opened bids of a tender by bid id; empty before the opening and for whoever is not of the bureau.</summary>
    public async Task<IReadOnlyDictionary<string, BidContent>> Opened(string tenderId, Actor reader, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var tender = await db.Set<Tender>().AsNoTracking().Where(t => t.Id == tenderId).Select(t => new { t.County, t.OpenedUtc })
            .SingleOrDefaultAsync(cancellation);
        if (tender?.OpenedUtc is null || !reader.Covers(tender.County)) return new Dictionary<string, BidContent>();
        var envelopes = await db.Set<Bid>().AsNoTracking().OnTender(tenderId)
            .Where(bid => bid.PriceFen != null)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (bid, envelope) => new { bid.Id, envelope.Sealed })
            .ToListAsync(cancellation);
        return envelopes.Select(one => (one.Id, Content: sealer.Open(one.Sealed)))
            .Where(one => one.Content is not null).ToDictionary(one => one.Id, one => one.Content!);
    }
}
