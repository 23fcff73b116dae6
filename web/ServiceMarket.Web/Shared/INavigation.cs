using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Shared;

/// <summary>A feature's entries in the menu. A file per feature is enough: the host finds every implementation.</summary>
public interface INavigation
{
    /// <summary>Where the feature stands in the menu: Funds 10, Catalogue 20, Providers 30 … in the order of the design.</summary>
    int Order { get; }

    /// <summary>The pages this person may open; empty when there are none.</summary>
    IEnumerable<NavLink> LinksFor(Actor actor);
}

/// <param name="Text">In the reader's language.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Icon">Name of a Tabler icon without its prefix, such as <c>coin</c>.</param>
public sealed record NavLink(string Text, string Url, string Icon);
