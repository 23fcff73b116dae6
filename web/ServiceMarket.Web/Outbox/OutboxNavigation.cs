using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Outbox;

public sealed class OutboxNavigation : INavigation
{
    public int Order => 91;

    public IEnumerable<NavLink> LinksFor(Actor actor) =>
        actor.Role == Role.Administrator ? [new(OutboxText.Parked_Title, "/outbox/parked", "mail-x")] : [];
}
