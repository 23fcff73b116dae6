using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

/// <summary>What a care plan needs to know of contract lines.</summary>
public static class ContractLineQueries
{
    /// <summary>Every contract line as facts.</summary>
    public static IQueryable<ContractLineFacts> Facts(MarketDbContext db) =>
        from line in db.Set<ContractLine>().AsNoTracking()
        join contract in db.Set<CareContract>().AsNoTracking() on line.ContractId equals contract.Id
        select new ContractLineFacts
        {
            ContractId = contract.Id,
            ContractLineId = line.Id,
            Organisation = contract.ProviderId,
            County = contract.County,
            ItemVersionId = line.ItemVersionId,
            ItemCode = line.ItemCode,
            IsCare = line.ItemCode.Substring(0, 1) == "C",
            ForMinors = false,
            IsInForce = contract.State == ContractState.Signed || contract.State == ContractState.Active,
            StartsOn = contract.StartsOn,
            EndsOn = contract.EndsOn,
            MinMinutes = 1,
        };
}
