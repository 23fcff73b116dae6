using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>
/// Reads bids: one's own by one's own passphrase before the opening and without it after; the others' for the bureau after the opening,
/// with the shares that were put in, and for nobody else.
/// </summary>
public sealed class BidReader(IDbContextFactory<MarketDbContext> databases, TenderSealing sealing)
{
    /// <summary>What the reader's own organisation has on the tender; null: nothing, or sealed and the passphrase is missing or wrong.</summary>
    public async Task<BidContent?> Own(string tenderId, Actor reader, string? passphrase, CancellationToken cancellation)
    {
        if (reader.Organisation is not { } own) return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var envelope = await db.Set<Bid>().AsNoTracking().OnTender(tenderId)
            .Where(bid => bid.ProviderId == own && bid.State != BidState.Withdrawn)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (_, envelope) => envelope)
            .AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (envelope is null) return null;
        using var opening = await Recover(db, tenderId, cancellation);
        if (opening is not null) return TenderSealing.Open(envelope.Sealed, opening);
        if (string.IsNullOrEmpty(passphrase) || envelope.OwnCopy.IsEmpty) return null;
        var locked = await db.Set<PersonalKey>().AsNoTracking().SingleOrDefaultAsync(key => key.UserId == reader.UserId, cancellation);
        using var personal = locked is null ? null : PersonalKeys.Unlock(locked, passphrase);
        return personal is null ? null : TenderSealing.Open(envelope.OwnCopy, personal);
    }

    /// <summary>The opened bids of a tender by bid id; empty before the opening and for whoever is not of the bureau.</summary>
    public async Task<IReadOnlyDictionary<string, BidContent>> Opened(string tenderId, Actor reader, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var county = await db.Set<Tender>().AsNoTracking().Where(t => t.Id == tenderId).Select(t => t.County).SingleOrDefaultAsync(cancellation);
        if (county is null || !reader.Covers(county)) return new Dictionary<string, BidContent>();
        using var opening = await Recover(db, tenderId, cancellation);
        if (opening is null) return new Dictionary<string, BidContent>();
        var envelopes = await db.Set<Bid>().AsNoTracking().OnTender(tenderId)
            .Where(bid => bid.PriceFen != null)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (bid, envelope) => new { bid.Id, envelope.Sealed })
            .ToListAsync(cancellation);
        return envelopes.Select(one => (one.Id, Content: TenderSealing.Open(one.Sealed, opening)))
            .Where(one => one.Content is not null).ToDictionary(one => one.Id, one => one.Content!);
    }

    /// <summary>The tender's key once its bids have been opened; null before.</summary>
    private async Task<ECDiffieHellman?> Recover(MarketDbContext db, string tenderId, CancellationToken cancellation)
    {
        var key = await db.Set<Tender>().AsNoTracking().Where(t => t.Id == tenderId && t.OpenedUtc != null).Select(t => t.Key).SingleOrDefaultAsync(cancellation);
        if (key is null) return null;
        return sealing.Recover(tenderId, key, await db.Set<KeyShare>().OnTender(tenderId).PutIn().ToListAsync(cancellation));
    }
}
