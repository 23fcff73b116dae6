using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts;

public sealed class ContractsNavigation : INavigation
{
    public int Order => 50;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsContractsAttribute().OpenRoles.Contains(actor.Role) ? [new(ContractsText.Nav_Contracts, ContractsLinks.All, "file-text")] : [];
}
