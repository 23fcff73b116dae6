using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

/// <summary>What a care plan needs to know of contract lines.</summary>
public static class ContractLineQueries
{
    /// <summary>Every contract line as facts, with what its item says in the version that was bought.</summary>
    public static IQueryable<ContractLineFacts> Facts(MarketDbContext db) =>
        from line in db.Set<ContractLine>().AsNoTracking()
        join contract in db.Set<CareContract>().AsNoTracking() on line.ContractId equals contract.Id
        join item in db.Set<ServiceItemVersion>().AsNoTracking() on line.ItemVersionId equals item.Id
        select new ContractLineFacts
        {
            ContractId = contract.Id,
            ContractLineId = line.Id,
            Organisation = contract.ProviderId,
            County = contract.County,
            ItemVersionId = line.ItemVersionId,
            ItemCode = line.ItemCode,
            IsCare = item.Category == ServiceCategory.Care,
            ForMinors = item.ForMinors,
            IsInForce = contract.State == ContractState.Signed || contract.State == ContractState.Active,
            StartsOn = contract.StartsOn,
            EndsOn = contract.EndsOn,
            MinMinutes = item.MinMinutes,
        };
}
