using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Providers;

public sealed class ProvidersNavigation : INavigation
{
    public int Order => 30;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        !new ReadsProvidersAttribute().OpenRoles.Contains(actor.Role) ? []
        : actor.Organisation is { } own ? [new(ProvidersText.Nav_Own, ProvidersLinks.Details(own), "building-community"), new(ProvidersText.Staff_Title, ProvidersLinks.Staff(own), "users-group")]
        : [new(ProvidersText.Nav_Providers, ProvidersLinks.All, "building-community")];
}
