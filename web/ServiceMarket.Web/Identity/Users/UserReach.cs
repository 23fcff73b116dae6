using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Identity.Users;

/// <summary>
/// Whose accounts an administrator keeps: those bound to a division inside the administrator's own. Organisations work in several counties,
/// so their accounts are kept by the administrator of the whole province.
/// </summary>
public static class UserReach
{
    private const string Province = "0000";

    public static IQueryable<MarketUser> Within(this IQueryable<MarketUser> users, Actor administrator)
    {
        var own = administrator.Division is { } division ? DivisionCode.Prefix(division) : "-";
        var wholeProvince = MayBindOrganisations(administrator);
        return users.AsNoTracking().Where(u => u.Division != null ? u.Division.StartsWith(own) : wholeProvince && u.Organisation != null);
    }

    public static bool MayBindOrganisations(Actor administrator) => administrator.Division?.EndsWith(Province, StringComparison.Ordinal) == true;

    public static bool Covers(Actor administrator, MarketUser user) =>
        user.Division is { } division ? administrator.Covers(division) : user.Organisation is not null && MayBindOrganisations(administrator);

    public static Task<MarketUser?> FindAsync(this MarketDbContext db, Actor administrator, string id, CancellationToken cancellation) =>
        db.Users.Within(administrator).SingleOrDefaultAsync(u => u.Id == id, cancellation);
}
