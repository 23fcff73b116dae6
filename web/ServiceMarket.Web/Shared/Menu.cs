using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Shared;

/// <summary>All features' entries for one person, in the design's order.</summary>
public sealed class Menu(IEnumerable<INavigation> features)
{
    public IEnumerable<NavLink> For(Actor actor) => features.OrderBy(feature => feature.Order).SelectMany(feature => feature.LinksFor(actor));
}
