using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Database.Contracts;

/// <summary>Filters that pages, exports and sweeps share.</summary>
public static class ContractQueries
{
    /// <summary>The person's county or organisation; nothing for everybody else.</summary>
    public static IQueryable<CareContract> WithinReachOf(this IQueryable<CareContract> contracts, Actor actor)
    {
        if (actor.Organisation is { } organisation) return contracts.Where(c => c.ProviderId == organisation);
        if (actor.Division is not { } division) return contracts.Where(c => false);
        var prefix = DivisionCode.Prefix(division);
        return contracts.Where(c => c.County.StartsWith(prefix));
    }

    /// <summary>Signed contracts whose first day has come.</summary>
    public static IQueryable<CareContract> DueForActivation(this IQueryable<CareContract> contracts, DateOnly today) =>
        contracts.Where(c => c.State == ContractState.Signed && c.StartsOn <= today);

    /// <summary>Contracts whose last day has passed.</summary>
    public static IQueryable<CareContract> DueForCompletion(this IQueryable<CareContract> contracts, DateOnly today) =>
        contracts.Where(c => (c.State == ContractState.Active || c.State == ContractState.Suspended) && c.EndsOn < today);
}
