using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue;

public sealed class CatalogueNavigation : INavigation
{
    public int Order => 20;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsCatalogueAttribute().OpenRoles.Contains(actor.Role) ? [new(CatalogueText.Nav_Catalogue, CatalogueLinks.All, "list-check")] : [];
}
