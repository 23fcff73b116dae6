using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

public sealed partial class TenderGrain
{
    public Task<Outcome<BidReceiptAnswer>> SubmitBid(SubmitBid command)
    {
        var (now, receiptId, provider) = (Now, NewId(), command.Actor.Organisation ?? "");
        var envelope = sealer.Seal(command.Content);
        return Execute(
            command,
            (db, cancellation) => facts.Bidder(db, provider, ChinaTime.DayOf(now), cancellation),
            (t, bidder) => Answer(t.SubmitBid(
                new BidSubmission(receiptId, bidder ?? new Bidder(provider, "", IsVerified: false, HoldsCertificate: false), command.Content, envelope), now)));
    }

    public Task<Outcome<BidReceiptAnswer>> WithdrawBid(WithdrawBid command)
    {
        var (now, receiptId) = (Now, NewId());
        return Execute(command, t => Answer(t.WithdrawBid(receiptId, command.Actor.Organisation ?? "", now)));
    }

    public Task<Outcome<Receipt>> Advance(AdvanceTender command)
    {
        var now = Now;
        return ThenRelease(Execute(command, (db, cancellation) => DueEnvelopes(db, now, cancellation), (t, opened) =>
        {
            switch (TenderSchedule.Next(t)?.Event)
            {
                case TenderDueEvent.OpenBids:
                    t.OpenBids(opened, now);
                    break;
                case TenderDueEvent.ConfirmAward:
                    t.ConfirmAward(now);
                    break;
                default:
                    throw TendersRefusals.NotInThisState(t.State).AsException();
            }
        }));
    }

    /// <summary>Opens nothing before the deadline, not even in memory.</summary>
    private async Task<IReadOnlyList<OpenedEnvelope>> DueEnvelopes(MarketDbContext db, DateTime now, CancellationToken cancellation)
    {
        var isDue = await db.Set<Tender>().AnyAsync(
            t => t.Id == Key && t.State == TenderState.Published && t.BidDeadlineUtc <= now, cancellation);
        if (!isDue) return [];
        var envelopes = await db.Set<Bid>().AsNoTracking().OnTender(Key).Where(bid => bid.State == BidState.Sealed)
            .Join(db.Set<BidEnvelope>(), bid => bid.EnvelopeId, envelope => envelope.Id, (bid, envelope) => new { bid.Id, envelope.Sealed })
            .ToListAsync(cancellation);
        return [.. envelopes.Select(one => new OpenedEnvelope(one.Id, sealer.Open(one.Sealed)))];
    }

    private static BidReceiptAnswer Answer(BidReceipt receipt) =>
        new(receipt.Id, receipt.Number, receipt.Act, receipt.IsAccepted, receipt.AtUtc, receipt.Hash);

    private static string NewId() => Guid.CreateVersion7().ToString("N");
}
