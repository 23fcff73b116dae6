using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>What the mails about a tender need of it.</summary>
internal sealed record TenderNotice(string Id, string Number, string Title, string County, DateTime? BidDeadlineUtc)
{
    public string Path => $"/tenders/{Id}";

    public string Deadline => BidDeadlineUtc is { } utc ? $"{ChinaTime.OfUtc(utc):yyyy-MM-dd HH:mm}" : "";

    public static Task<TenderNotice> ReadAsync(MarketDbContext db, string id, CancellationToken cancellation) => db.Set<Tender>().AsNoTracking()
        .Where(tender => tender.Id == id)
        .Select(tender => new TenderNotice(tender.Id, tender.Number, tender.Title, tender.County, tender.BidDeadlineUtc))
        .SingleAsync(cancellation);

    public static Task<string?> OfficeOfAsync(MarketDbContext db, string providerId, CancellationToken cancellation) =>
        db.Set<ServiceProvider>().Where(provider => provider.Id == providerId).Select(provider => (string?)provider.ContactEmail).SingleOrDefaultAsync(cancellation);
}
