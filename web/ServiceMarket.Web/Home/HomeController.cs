using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Home;

/// <summary>What waits for me, what is late, how much is left.</summary>
[OpenToAll]
public sealed class HomeController(IEnumerable<IStartPageTile> features) : MarketController
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var tiles = new List<Tile>();
        foreach (var feature in features) tiles.AddRange(await feature.For(Actor, cancellation));
        // What nobody waits for is no work; how much is left is told even when it is nothing.
        return View(tiles.Where(tile => tile.Kind == TileKind.Left || tile.Value != "0").ToLookup(tile => tile.Kind));
    }
}

public sealed class HomeNavigation : INavigation
{
    public int Order => 0;

    public IEnumerable<NavLink> LinksFor(Actor actor) => [new(HomeText.Start_Title, "/", "home")];
}
