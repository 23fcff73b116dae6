using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Web.Catalogue;

/// <summary>Which versions a person may open: the bureau all of its county, everybody else what is published where they work.</summary>
public static class CatalogueReach
{
    public static IQueryable<ServiceListVersion> VersionsFor(this MarketDbContext db, Actor actor)
    {
        var versions = db.Set<ServiceListVersion>().AsNoTracking();
        if (actor.Organisation is { Length: > 0 } own)
        {
            return versions.Where(version => version.State != ServiceListState.Draft
                && db.Set<ServedCounty>().Any(served => served.ServiceProviderId == own && served.County == version.ServiceListId));
        }

        if (actor.Division is not { Length: > 0 } division) return versions.Where(_ => false);
        var inside = DivisionCode.Prefix(DivisionCode.County(division)) + "%";
        var seesDrafts = actor.Role is Role.BureauOfficer or Role.BureauApprover;
        return versions.Where(version => EF.Functions.Like(version.ServiceListId, inside) && (seesDrafts || version.State != ServiceListState.Draft));
    }
}
