using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

/// <summary>A catalogue of one item, organisations that are verified unless they are called "new", and weeks without holidays.</summary>
internal sealed class TestTenderFacts : ITenderFacts
{
    public Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(
        MarketDbContext db, string county, DateOnly day, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, CataloguedItem>>(new Dictionary<string, CataloguedItem>
        {
            ["bath"] = new("bath", "C02", "助浴", "Bathing", "Time", 100_00),
        });

    public Task<Bidder?> Bidder(MarketDbContext db, string creditCode, DateOnly day, CancellationToken cancellation) =>
        Task.FromResult<Bidder?>(new Bidder(creditCode, $"Organisation {creditCode}", creditCode != "new", HoldsCertificate: true));

    public Task<IReadOnlyList<ShareRecipient>> ShareRecipients(MarketDbContext db, string county, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ShareRecipient>>(
        [
            new(ShareHolder.Bureau, People.Approver.UserId, OpeningKeys.PublicKey), new(ShareHolder.Supervisor, People.Supervisor.UserId, OpeningKeys.PublicKey),
        ]);

    public Task<string?> PersonalKey(MarketDbContext db, string userId, CancellationToken cancellation) =>
        Task.FromResult(userId == "u-A" ? OpeningKeys.PublicKey : null);

    public Task<WorkingDays> Calendar(MarketDbContext db, CancellationToken cancellation) =>
        Task.FromResult(new WorkingDays([new(new(2026, 10, 1), false), new(new(2027, 1, 1), false)]));
}
