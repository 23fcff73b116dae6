using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

// The deadline closes the bidding; shares of two holders open the bids, in the commit of whoever comes second.
public sealed partial class TenderGrain
{
    public Task<Outcome<Receipt>> Advance(AdvanceTender command)
    {
        var now = Now;
        return ThenRelease(Execute(command, (db, cancellation) => Closing(db, now, cancellation), (t, closing) =>
        {
            switch (TenderSchedule.Next(t)?.Event)
            {
                case TenderDueEvent.CloseBidding:
                    t.CloseBidding(closing.PutIn, now);
                    OpenIfQuorum(t, closing.Opened, now);
                    break;
                case TenderDueEvent.ConfirmAward:
                    t.ConfirmAward(now);
                    break;
                default:
                    throw TendersRefusals.NotInThisState(t.State).AsException();
            }
        }));
    }

    public Task<Outcome<Receipt>> JoinOpening(JoinOpening command)
    {
        var now = Now;
        var holder = command.Actor.Role == Role.ProvincialSupervisor ? ShareHolder.Supervisor : ShareHolder.Bureau;
        var putIn = sealing.PutIn(Key, command.Share);
        return ThenRelease(Execute(command, (db, cancellation) => OpenedWith(db, command.Share, now, cancellation), (t, opened) =>
        {
            t.JoinOpening(holder, command.Actor.UserId, putIn, now);
            OpenIfQuorum(t, opened, now);
        }));
    }

    private static void OpenIfQuorum(Tender tender, IReadOnlyList<OpenedEnvelope>? opened, DateTime now)
    {
        if (tender.State != TenderState.Published || !tender.HasQuorum) return;
        tender.OpenBids(opened ?? throw TendersRefusals.SharesDoNotFit().AsException(), now);
    }

    private async Task<(ProtectedText PutIn, IReadOnlyList<OpenedEnvelope>? Opened)> Closing(MarketDbContext db, DateTime now, CancellationToken cancellation)
    {
        var own = await db.Set<KeyShare>().AsNoTracking().OnTender(Key).SingleOrDefaultAsync(share => share.Holder == ShareHolder.Platform, cancellation);
        if (own is null || sealing.OpenPlatformShare(Key, own) is not { } share) return (ProtectedText.Empty, null);
        return (sealing.PutIn(Key, share), await OpenedWith(db, share, now, cancellation));
    }

    /// <summary>What is in the envelopes if this share makes enough of them; null when it does not. Opens nothing before the deadline, not even in memory.</summary>
    private async Task<IReadOnlyList<OpenedEnvelope>?> OpenedWith(MarketDbContext db, SecretShare share, DateTime now, CancellationToken cancellation)
    {
        var key = await db.Set<Tender>().AsNoTracking()
            .Where(t => t.Id == Key && t.State == TenderState.Published && t.BidDeadlineUtc <= now).Select(t => t.Key).SingleOrDefaultAsync(cancellation);
        if (key is null) return null;
        using var opening = sealing.Recover(Key, key, await db.Set<KeyShare>().OnTender(Key).PutIn().ToListAsync(cancellation), share);
        if (opening is null) return null;
        var envelopes = await db.Set<Bid>().AsNoTracking().OnTender(Key).Where(bid => bid.State == BidState.Sealed)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (bid, envelope) => new { bid.Id, envelope.Sealed })
            .ToListAsync(cancellation);
        return [.. envelopes.Select(one => new OpenedEnvelope(one.Id, TenderSealing.Open(one.Sealed, opening)))];
    }
}
