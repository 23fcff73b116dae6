using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Visits;
using HeldCertificate = ServiceMarket.Domain.Visits.WorkerQualification;

namespace ServiceMarket.Database.Visits;

/// <summary>What Providers and Catalogue know of workers and items.</summary>
public static class WorkerQueries
{
    /// <summary>By key; a worker that does not exist is missing.</summary>
    public static async Task<Dictionary<string, WorkerFacts>> Find(MarketDbContext db, IReadOnlyList<string> workerIds, CancellationToken cancellation)
    {
        var workers = await db.Set<FieldWorker>().AsNoTracking().Include(worker => worker.Qualifications)
            .Where(worker => workerIds.Contains(worker.Id)).ToListAsync(cancellation);
        return workers.ToDictionary(worker => worker.Id, FactsOf);
    }

    /// <summary>The item of the visit, as its version says it; an unknown version needs nothing.</summary>
    public static async Task<ItemFacts> Item(MarketDbContext db, Visit visit, CancellationToken cancellation) => new(
        visit.ItemCode,
        await db.Set<ServiceItemVersion>().AsNoTracking().Where(item => item.Id == visit.ItemVersionId)
            .Select(item => item.NeedsQualification).SingleOrDefaultAsync(cancellation));

    private static WorkerFacts FactsOf(FieldWorker worker) => new(
        worker.Id, worker.ServiceProviderId, worker.EmployedFrom, worker.EmployedTo, worker.RecordCheckedOn,
        [.. worker.Qualifications.Select(held => new HeldCertificate(held.Kind.ToString(), held.ExpiresOn))], false);
}
