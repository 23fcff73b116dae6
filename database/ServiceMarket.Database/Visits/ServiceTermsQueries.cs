using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>What planning needs to know of the contract lines behind a care plan.</summary>
public static class ServiceTermsQueries
{
    /// <summary>The lines of a recipient's active plan whose contracts are in force.</summary>
    public static IQueryable<ServiceTerms> OfRecipient(MarketDbContext db, string recipientId) =>
        from person in db.Set<CareRecipient>()
        where person.Id == recipientId
        from plan in person.Plans
        where plan.State == PlanState.Active
        from planned in plan.Lines
        join line in db.Set<ContractLine>() on planned.ContractLineId equals line.Id
        join contract in db.Set<CareContract>() on line.ContractId equals contract.Id
        where contract.State == ContractState.Signed || contract.State == ContractState.Active
        select new ServiceTerms(line.Id, 1, 1, line.Unit == HourUnit, contract.StartsOn, contract.EndsOn);

    /// <summary>The unit of items that are bought by the hour (domain.md 4.8), as the catalogue writes it.</summary>
    public const string HourUnit = "\u5C0F\u65F6";
}
