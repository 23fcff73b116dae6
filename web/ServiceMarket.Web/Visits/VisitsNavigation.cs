using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Visits;

public sealed class VisitsNavigation : INavigation
{
    public int Order => 70;

    public IEnumerable<NavLink> LinksFor(Actor actor)
    {
        if (actor.Role == Role.FieldWorker) yield return new(VisitsText.Nav_Today, VisitLinks.Today, "home-heart");
        if (new ReadsVisitsAttribute().OpenRoles.Contains(actor.Role)) yield return new(VisitsText.Nav_Visits, VisitLinks.All, "calendar-event");
    }
}
