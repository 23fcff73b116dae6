using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>What Providers and Catalogue know of workers and items.</summary>
public static class WorkerQueries
{
    public static Task<Dictionary<string, WorkerFacts>> Find(MarketDbContext db, IReadOnlyList<string> workerIds, CancellationToken cancellation) =>
        Task.FromResult(new Dictionary<string, WorkerFacts>());

    public static Task<ItemFacts> Item(MarketDbContext db, Visit visit, CancellationToken cancellation) =>
        Task.FromResult(new ItemFacts(visit.ItemCode, null));
}
