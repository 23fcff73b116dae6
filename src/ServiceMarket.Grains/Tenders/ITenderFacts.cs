using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>What a tender needs to know of the stages before it, read in the transaction of the command.</summary>
public interface ITenderFacts
{
    /// <summary>The item versions in force in the county on that day, by id.</summary>
    Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(MarketDbContext db, string county, DateOnly day, CancellationToken cancellation);

    /// <summary>The organisation as its file stands on that day; null if it is not registered.</summary>
    Task<Bidder?> Bidder(MarketDbContext db, string creditCode, DateOnly day, CancellationToken cancellation);

    /// <summary>The accounts of the county's bureau and of the province that have a key of their own: each is given a share of a tender's opening key.</summary>
    Task<IReadOnlyList<ShareRecipient>> ShareRecipients(MarketDbContext db, string county, CancellationToken cancellation);

    /// <summary>The public key of an account (SubjectPublicKeyInfo, Base64); null when it has none.</summary>
    Task<string?> PersonalKey(MarketDbContext db, string userId, CancellationToken cancellation);

    /// <summary>The working-day calendar.</summary>
    Task<WorkingDays> Calendar(MarketDbContext db, CancellationToken cancellation);
}
