using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>What planning needs to know of the contract lines behind a care plan.</summary>
public static class ServiceTermsQueries
{
    /// <summary>The lines of the recipients' active plans whose contracts are in force.</summary>
    public static IQueryable<ServiceTerms> OfRecipients(MarketDbContext db, IReadOnlyCollection<string> recipientIds) => InForce(db,
        from person in db.Set<CareRecipient>()
        where EF.Parameter(recipientIds).Contains(person.Id)
        from plan in person.Plans
        where plan.State == PlanState.Active
        from planned in plan.Lines
        select planned.ContractLineId);

    /// <summary>Those of the lines whose contracts are in force.</summary>
    public static IQueryable<ServiceTerms> InForce(MarketDbContext db, IQueryable<string> contractLineIds) =>
        from line in db.Set<ContractLine>()
        where contractLineIds.Contains(line.Id)
        join contract in db.Set<CareContract>() on line.ContractId equals contract.Id
        where contract.State == ContractState.Signed || contract.State == ContractState.Active
        join item in db.Set<ServiceItemVersion>() on line.ItemVersionId equals item.Id
        select new ServiceTerms(line.Id, item.MinMinutes, item.WorkersNeeded, item.Unit == ServiceUnit.Hour, contract.StartsOn, contract.EndsOn);
}
