using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>An abnormally low price: its bidder is asked to explain, while there is time.</summary>
public sealed class AskForPrice(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<AskForPrice.Payload>(options, clock)
{
    public override string Kind => "tenders.price-review";

    protected override string Feature => "Tenders";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var tender = await TenderNotice.ReadAsync(db, payload.TenderId, cancellation);
        var review = await db.Set<Bid>().AsNoTracking().Where(bid => bid.Id == payload.BidId).Select(bid => bid.PriceReview).SingleOrDefaultAsync(cancellation);
        if (review is not { IsProven: null }) return null;
        return new MailDraft(
            [await TenderNotice.OfficeOfAsync(db, payload.ProviderId, cancellation)], "PriceReview", $"{tender.Path}/price", tender.Number, tender.Title,
            $"{ChinaTime.OfUtc(review.ExplainUntilUtc):yyyy-MM-dd HH:mm}");
    }

    public sealed record Payload(string TenderId, string BidId, string ProviderId);
}
