using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Lists;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Identity.Users;

public sealed record UserRow(string Id, string UserName, string DisplayName, Role Role, string Bound, string? BoundZh, string? BoundEn, bool IsDisabled)
{
    private static readonly Sorting<MarketUser> Sorting = new Sorting<MarketUser>("user")
        .By("user", u => u.UserName)
        .By("role", u => u.Role)
        .By("division", u => u.Division);

    /// <summary>Its division or organisation by name; the code where neither table has it (an organisation that has not registered yet).</summary>
    public string BoundName => Show.Name(BoundZh ?? Bound, BoundEn);

    public static IQueryable<UserRow> From(MarketDbContext db, IQueryable<MarketUser> users, UserListFilter filter)
    {
        if (filter.Role is { } role) users = users.Where(u => u.Role == role);
        if (filter.Search is { Length: > 0 and <= 100 } text) users = users.Where(u => u.UserName!.Contains(text));
        return Sorting.Apply(users, filter, u => u.Id)
            .Select(u => new UserRow(
                u.Id, u.UserName!, u.DisplayName, u.Role, u.Division ?? u.Organisation ?? "",
                db.Set<Division>().Where(d => d.Code == u.Division).Select(d => d.NameZh).FirstOrDefault()
                    ?? db.Set<ServiceProvider>().Where(p => p.Id == u.Organisation).Select(p => p.Name).FirstOrDefault(),
                db.Set<Division>().Where(d => d.Code == u.Division).Select(d => d.NameEn).FirstOrDefault(),
                u.IsDisabled));
    }

    /// <summary>Names stay here: what leaves the program can't be called back.</summary>
    public static ExcelSheet<UserRow> Sheet() => new ExcelSheet<UserRow>()
        .Column(IdentityText.Users_UserName, row => row.UserName)
        .Column(IdentityText.Users_Role, row => row.Role)
        .Column(IdentityText.Users_Bound, row => row.BoundName)
        .Column(IdentityText.Users_State, row => row.IsDisabled ? IdentityText.Users_Disabled : IdentityText.Users_Active);
}
