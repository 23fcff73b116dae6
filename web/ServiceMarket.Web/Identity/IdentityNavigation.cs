using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Identity;

public sealed class IdentityNavigation : INavigation
{
    public int Order => 90;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        actor.Role == Role.Administrator ? [new(IdentityText.Users_Title, "/users", "users")]
        : new OwnsKeyAttribute().OpenRoles.Contains(actor.Role) ? [new(IdentityText.PersonalKey_Title, "/account/key", "key")]
        : [];
}
