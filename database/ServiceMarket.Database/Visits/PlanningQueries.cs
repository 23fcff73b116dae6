using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>Which recipients planning would find work for: read in bulk, so that a sweep over a planned county writes nothing.</summary>
public static class PlanningQueries
{
    /// <summary>Longest period that a visit of the window can belong to, in days.</summary>
    public const int LongestPeriod = 92;

    /// <summary>Keys of the next recipients with an active plan, in order of their keys.</summary>
    public static Task<List<string>> NextToLookAt(MarketDbContext db, int skip, int count, CancellationToken cancellation) =>
        db.Set<CareRecipient>().AsNoTracking()
            .Where(person => person.Status == RecipientStatus.Active
                && person.Plans.Any(plan => plan.State == PlanState.Active))
            .OrderBy(person => person.Id).Select(person => person.Id).Skip(skip).Take(count).ToListAsync(cancellation);

    /// <summary>Those of the recipients whose active plan asks for a visit that is not on the calendar.</summary>
    public static async Task<List<string>> WithWork(
        MarketDbContext db, IReadOnlyList<string> recipientIds, DateOnly today, IReadOnlySet<DateOnly> holidays, CancellationToken cancellation)
    {
        var plans = await (
            from person in db.Set<CareRecipient>().AsNoTracking()
            where EF.Parameter(recipientIds).Contains(person.Id)
            from plan in person.Plans
            where plan.State == PlanState.Active
            select new { RecipientId = person.Id, Plan = plan, Lines = plan.Lines.ToList() }).ToListAsync(cancellation);
        var lineIds = plans.SelectMany(plan => plan.Lines).Select(line => line.ContractLineId).Distinct().ToList();
        var terms = await ServiceTermsQueries.InForce(
                db, db.Set<Domain.Contracts.ContractLine>().Where(line => EF.Parameter(lineIds).Contains(line.Id)).Select(line => line.Id))
            .ToDictionaryAsync(line => line.ContractLineId, cancellation);
        var earliest = today.AddDays(-LongestPeriod);
        var keys = await db.Set<Visit>().AsNoTracking()
            .Where(visit => EF.Parameter(recipientIds).Contains(visit.RecipientId) && visit.PeriodStart >= earliest)
            .Select(visit => new { visit.PlanLineId, visit.PeriodStart, visit.Ordinal, visit.State, visit.Reason }).ToListAsync(cancellation);
        var known = keys.Where(key => key.State != VisitState.Cancelled || !Visit.IsStop(key.Reason))
            .Select(key => new VisitKey(key.PlanLineId, key.PeriodStart, key.Ordinal)).ToHashSet();
        return [.. plans.Where(plan => VisitPlanner.Plan(
            plan.Lines.Where(line => terms.ContainsKey(line.ContractLineId)).Select(line => PlannedService.Of(plan.Plan, line, terms[line.ContractLineId])),
            today, known, holidays.Contains).Any()).Select(plan => plan.RecipientId).Distinct()];
    }
}
