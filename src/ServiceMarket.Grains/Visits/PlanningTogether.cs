using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains.Visits;

/// <summary>
/// What planning needs of many people at once: their plan, terms of its contract lines, keys that are taken, holidays. Of their visits only
/// those that a stop took off are loaded: they come back.
/// </summary>
/// <param name="Today">First day of the four weeks.</param>
internal sealed record PlanningTogether(DateOnly Today) : Together<CareRecipient, PlanningFacts>
{
    public override Task<List<CareRecipient>> Load(MarketDbContext db, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        db.Set<CareRecipient>().Where(person => EF.Parameter(ids).Contains(person.Id))
            .Include(person => person.Plans.Where(plan => plan.State == PlanState.Active || plan.State == PlanState.UnderReview).OrderBy(plan => plan.Number))
            .ThenInclude(plan => plan.Lines.OrderBy(line => line.Id))
            .AsSplitQuery().ToListAsync(cancellation);

    public override async Task<PlanningFacts> Read(MarketDbContext db, IReadOnlyList<Asked> asked, CancellationToken cancellation)
    {
        var people = asked.Select(one => one.AggregateId).Distinct().ToList();
        var earliest = Today.AddDays(-PlanningQueries.LongestPeriod);
        var keys = await db.Set<Visit>().AsNoTracking()
            .Where(visit => EF.Parameter(people).Contains(visit.RecipientId) && visit.PeriodStart >= earliest)
            .Select(visit => new { visit.Id, visit.PlanLineId, visit.PeriodStart, visit.Ordinal, visit.State, visit.Reason, visit.Day })
            .ToListAsync(cancellation);
        var stopped = keys.Where(key => key.State == VisitState.Cancelled && key.Day >= Today && Visit.IsStop(key.Reason)).Select(key => key.Id).ToHashSet();
        if (stopped.Count > 0) await db.Set<Visit>().Where(visit => EF.Parameter(stopped).Contains(visit.Id)).LoadAsync(cancellation);
        var known = keys.Where(key => !stopped.Contains(key.Id)).Select(key => new VisitKey(key.PlanLineId, key.PeriodStart, key.Ordinal)).ToHashSet();
        var terms = await ServiceTermsQueries.OfRecipients(db, people).ToDictionaryAsync(line => line.ContractLineId, cancellation);
        return new PlanningFacts(terms, known, await PublicHolidays.Between(db, earliest, Today.AddDays(VisitPlanner.Horizon), cancellation));
    }
}

/// <summary>Terms by contract line, keys of visits that are there, holidays: of everybody who is planned for together.</summary>
internal sealed record PlanningFacts(IReadOnlyDictionary<string, ServiceTerms> Terms, HashSet<VisitKey> Known, HashSet<DateOnly> Holidays);
