using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>The facts of an assignment: the page greys out by them, the grain refuses by them.</summary>
public static class AssignmentQueries
{
    /// <summary>For these workers, in the order given; one that does not exist is missing.</summary>
    public static async Task<AssignmentFacts> Facts(
        MarketDbContext db, Visit visit, IReadOnlyList<string> workerIds, DateTime startUtc, CancellationToken cancellation)
    {
        var bornOn = await db.Set<CareRecipient>().AsNoTracking().Where(person => person.Id == visit.RecipientId)
            .Select(person => person.BornOn).SingleAsync(cancellation);
        var busy = await BusyAt(db, visit, workerIds, startUtc).ToHashSetAsync(cancellation);
        var workers = await WorkerQueries.Find(db, workerIds, cancellation);
        return new AssignmentFacts(
            await Contract(db, visit, cancellation),
            await WorkerQueries.Item(db, visit, cancellation),
            bornOn,
            [.. workerIds.Select(id => workers.GetValueOrDefault(id)).OfType<WorkerFacts>().Select(worker => worker with { IsBusy = busy.Contains(worker.Id) })]);
    }

    private static async Task<ContractFacts> Contract(MarketDbContext db, Visit visit, CancellationToken cancellation)
    {
        var line = await (
            from l in db.Set<ContractLine>().AsNoTracking()
            join c in db.Set<CareContract>().AsNoTracking() on l.ContractId equals c.Id
            where l.Id == visit.ContractLineId
            select new { c.Id, c.ProviderId, c.State, c.StartsOn, c.EndsOn, l.ItemVersionId, Ordered = l.Quantity + l.AddedQuantity })
            .SingleOrDefaultAsync(cancellation);
        if (line is null) return new ContractFacts(visit.ContractId, visit.ProviderId, false, DateOnly.MinValue, DateOnly.MinValue, false, 0, 0);
        var taken = await db.Set<Visit>().AsNoTracking()
            .Where(other => other.ContractLineId == visit.ContractLineId && other.Id != visit.Id
                && other.State != VisitState.Planned && other.State != VisitState.Cancelled && other.State != VisitState.Missed)
            .SumAsync(other => other.Units, cancellation);
        return new ContractFacts(
            line.Id, line.ProviderId, line.State is ContractState.Signed or ContractState.Active, line.StartsOn, line.EndsOn,
            line.ItemVersionId == visit.ItemVersionId, line.Ordered, taken);
    }

    private static IQueryable<string> BusyAt(MarketDbContext db, Visit visit, IReadOnlyList<string> workerIds, DateTime startUtc)
    {
        var slots = WorkerSlot.Covering(startUtc, visit.Minutes).ToList();
        var (first, last) = (slots[0], slots[^1]);
        return db.Set<WorkerSlot>().AsNoTracking()
            .Where(slot => workerIds.Contains(slot.WorkerId) && slot.SlotUtc >= first && slot.SlotUtc <= last && slot.VisitId != visit.Id)
            .Select(slot => slot.WorkerId).Distinct();
    }
}
