using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Tenders;

/// <summary>Drafts and bids that wait for the bureau's two persons; opportunities and awards that wait for an organisation.</summary>
public sealed class TendersTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var tiles = new List<Tile>();
        foreach (var work in TenderWorkQueries.Of(actor.Role).Where(work => work != TenderWork.Mine))
        {
            var waiting = await db.Set<Tender>().AsNoTracking().SeenBy(actor).WaitingFor(work, actor, now).CountAsync(cancellation);
            tiles.Add(new Tile(TileKind.Waiting, Texts.Of("Tenders", $"Tile_{work}"), $"{waiting}", TendersLinks.Waiting(work)));
        }

        return tiles;
    }
}
