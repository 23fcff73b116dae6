using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>The award, to the organisation that has won. The others read the public notice.</summary>
public sealed class TellOfAward(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<TellOfAward.Payload>(options, clock)
{
    public override string Kind => "tenders.awarded";

    protected override string Feature => "Tenders";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var tender = await TenderNotice.ReadAsync(db, payload.TenderId, cancellation);
        var stillStands = await db.Set<Tender>().AnyAsync(row => row.Id == tender.Id && row.AwardedBidId == payload.BidId, cancellation);
        if (!stillStands) return null;
        return new MailDraft([await TenderNotice.OfficeOfAsync(db, payload.ProviderId, cancellation)], "Awarded", tender.Path, tender.Number, tender.Title);
    }

    public sealed record Payload(string TenderId, string BidId, string ProviderId);
}
