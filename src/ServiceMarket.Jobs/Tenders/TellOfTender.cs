using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>A tender is out: every organisation that may bid and offers one of its items hears of it at the same time.</summary>
public sealed class TellOfTender(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<TellOfTender.Payload>(options, clock)
{
    public override string Kind => "tenders.published";

    protected override string Feature => "Tenders";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var tender = await TenderNotice.ReadAsync(db, payload.TenderId, cancellation);
        var items = await db.Set<Tender>().Where(row => row.Id == tender.Id)
            .SelectMany(row => row.Lines).Select(line => line.ItemCode).Distinct().ToListAsync(cancellation);
        var offices = await db.Set<ServiceProvider>().MayTakeOnWork().OfferingAnyOf(items)
            .OrderBy(provider => provider.Id).Select(provider => provider.ContactEmail).ToListAsync(cancellation);
        return new MailDraft(offices, "Published", tender.Path, tender.Number, tender.Title, tender.Deadline);
    }

    public sealed record Payload(string TenderId);
}
