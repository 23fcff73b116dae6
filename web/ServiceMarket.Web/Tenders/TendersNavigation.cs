using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Tenders;

public sealed class TendersNavigation : INavigation
{
    public int Order => 40;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsTendersAttribute().OpenRoles.Contains(actor.Role) ? [new(TendersText.Nav_Tenders, TendersLinks.All, "gavel")] : [];
}
