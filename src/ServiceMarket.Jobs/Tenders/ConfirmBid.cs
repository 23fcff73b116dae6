using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>The receipt of a bid, to the bidder alone. It says when and with which hash, nothing of what is inside.</summary>
public sealed class ConfirmBid(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<ConfirmBid.Payload>(options, clock)
{
    public override string Kind => "tenders.bid-received";

    protected override string Feature => "Tenders";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var tender = await TenderNotice.ReadAsync(db, payload.TenderId, cancellation);
        var receipt = await db.Set<BidReceipt>().AsNoTracking().SingleAsync(row => row.Id == payload.ReceiptId, cancellation);
        var text = !receipt.IsAccepted ? "BidLate" : receipt.Act == BidAct.Withdrawn ? "BidWithdrawn" : "BidReceived";
        return new MailDraft([await TenderNotice.OfficeOfAsync(db, payload.ProviderId, cancellation)], text, tender.Path,
            tender.Number, tender.Title, receipt.Number.ToString(CultureInfo.InvariantCulture), $"{ChinaTime.OfUtc(receipt.AtUtc):yyyy-MM-dd HH:mm:ss}", receipt.Hash);
    }

    public sealed record Payload(string TenderId, string ReceiptId, string ProviderId);
}
