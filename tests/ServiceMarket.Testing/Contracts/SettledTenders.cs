using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Testing.Contracts;

/// <summary>For tests whose tenders are past every question to catalogue, register and calendar.</summary>
public sealed class SettledTenders : ITenderFacts
{
    /// <summary>Where the silo has nothing better.</summary>
    public static void Register(IServiceCollection services)
    {
        services.TryAddSingleton<ITenderFacts, SettledTenders>();
    }

    public Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(MarketDbContext db, string county, DateOnly day, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Bidder?> Bidder(MarketDbContext db, string creditCode, DateOnly day, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<WorkingDays> Calendar(MarketDbContext db, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<ShareRecipient>> ShareRecipients(MarketDbContext db, string county, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string?> PersonalKey(MarketDbContext db, string userId, CancellationToken cancellation) => throw new NotSupportedException();
}
