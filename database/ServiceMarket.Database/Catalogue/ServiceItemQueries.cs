using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

/// <summary>Which items bind on a day.</summary>
public static class ServiceItemQueries
{
    /// <summary>The version of a county's list in force on a day: none or one row.</summary>
    public static IQueryable<ServiceListVersion> VersionInForce(MarketDbContext db, string county, DateOnly day) =>
        db.Set<ServiceListVersion>().AsNoTracking().Where(version => version.ServiceListId == county
            && version.State != ServiceListState.Draft && version.EffectiveFrom <= day
            && (version.EffectiveTo == null || version.EffectiveTo >= day));

    /// <summary>The items of the version in force: what a tender line may point at on that day.</summary>
    public static IQueryable<ServiceItemVersion> InForce(MarketDbContext db, string county, DateOnly day) =>
        from version in VersionInForce(db, county, day)
        join item in db.Set<ServiceItemVersion>().AsNoTracking() on version.Id equals item.ServiceListVersionId
        select item;
}
