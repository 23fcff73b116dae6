using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients;

public sealed class RecipientsNavigation : INavigation
{
    public int Order => 60;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        new ReadsRecipientsAttribute().OpenRoles.Contains(actor.Role) ? [new(RecipientsText.Nav_Recipients, RecipientLinks.All, "users")] : [];
}
