using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Settlements;

public sealed class SettlementsNavigation : INavigation
{
    public int Order => 80;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsStatementsAttribute().OpenRoles.Contains(actor.Role) ? [new(SettlementsText.Nav_Statements, SettlementsLinks.All, "receipt")] : [];
}
