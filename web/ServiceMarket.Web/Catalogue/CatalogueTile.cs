using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue;

/// <summary>Drafts that wait for the approver; guides that an organisation's people have not read.</summary>
public sealed class CatalogueTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (actor.Role is not (Role.BureauApprover or Role.ProviderManager or Role.FieldWorker)) return [];
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return actor.Role == Role.BureauApprover ? await Drafts(db, actor, cancellation) : await Unread(db, actor, cancellation);
    }

    private static async Task<IReadOnlyList<Tile>> Drafts(MarketDbContext db, Actor actor, CancellationToken cancellation)
    {
        var drafts = await db.VersionsFor(actor).Where(version => version.State == ServiceListState.Draft).Select(version => version.Id).ToListAsync(cancellation);
        return [.. drafts.Select(id => new Tile(TileKind.Waiting, CatalogueText.Tile_Draft, "1", CatalogueLinks.Version(id)))];
    }

    private async Task<IReadOnlyList<Tile>> Unread(MarketDbContext db, Actor actor, CancellationToken cancellation)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var unread = await db.VersionsFor(actor)
            .Where(version => (version.EffectiveTo == null || version.EffectiveTo >= today)
                && !db.Set<GuideReading>().Any(reading => reading.ServiceListVersionId == version.Id && reading.UserId == actor.UserId))
            .Select(version => version.Id).ToListAsync(cancellation);
        return unread.Count == 0 ? [] : [new Tile(TileKind.Waiting, CatalogueText.Tile_Unread, unread.Count.ToString(CultureInfo.InvariantCulture),
            unread.Count == 1 ? CatalogueLinks.Version(unread[0]) : CatalogueLinks.All)];
    }
}
