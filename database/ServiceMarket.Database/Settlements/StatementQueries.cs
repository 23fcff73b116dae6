using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Settlements;

/// <summary>Filters that pages and exports share.</summary>
public static class StatementQueries
{
    /// <summary>Statements of contracts that the person reaches.</summary>
    public static IQueryable<Statement> WithinReachOf(this IQueryable<Statement> statements, MarketDbContext db, Actor actor)
    {
        var contracts = db.Set<CareContract>().WithinReachOf(actor);
        return statements.Where(s => contracts.Any(c => c.Id == s.ContractId));
    }

    /// <summary>Verified visits that no statement has taken, by contract and month, for contracts that the person reaches and that can be settled.</summary>
    public static IQueryable<WaitingVisits> WaitingMonths(this MarketDbContext db, Actor actor)
    {
        var contracts = db.Set<CareContract>().WithinReachOf(actor)
            .Where(c => c.State == ContractState.Active || c.State == ContractState.Suspended || (c.State == ContractState.Completed && !c.IsReleased));
        return db.Set<Visit>()
            .Where(v => v.State == VisitState.Verified && !db.Set<StatementVisit>().Any(s => s.VisitId == v.Id))
            .Join(contracts, v => v.ContractId, c => c.Id, (v, c) => new { c.Id, c.Number, c.ProviderName, v.Day.Year, v.Day.Month })
            .GroupBy(row => row)
            .Select(g => new WaitingVisits
            {
                ContractId = g.Key.Id,
                Number = g.Key.Number,
                ProviderName = g.Key.ProviderName,
                Year = g.Key.Year,
                Month = g.Key.Month,
                Visits = g.Count(),
            });
    }
}

/// <summary>How many verified visits of a contract and month wait for a statement.</summary>
public sealed class WaitingVisits
{
    public required string ContractId { get; init; }
    public required string Number { get; init; }
    public required string ProviderName { get; init; }
    public required int Year { get; init; }
    public required int Month { get; init; }
    public required int Visits { get; init; }
}
