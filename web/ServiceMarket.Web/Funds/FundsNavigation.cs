using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Funds;

public sealed class FundsNavigation : INavigation
{
    public int Order => 10;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsFundsAttribute().OpenRoles.Contains(actor.Role) ? [new(FundsText.Nav_Budgets, FundsLinks.All, "coin-yuan")] : [];
}
