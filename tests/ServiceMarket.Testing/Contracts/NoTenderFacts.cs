using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Testing.Contracts;

/// <summary>For tests whose tenders are past every question to catalogue, register and calendar.</summary>
public sealed class NoTenderFacts : ITenderFacts
{
    public Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(MarketDbContext db, string county, DateOnly day, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Bidder?> Bidder(MarketDbContext db, string creditCode, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<WorkingDays> Calendar(MarketDbContext db, CancellationToken cancellation) => throw new NotSupportedException();
}
