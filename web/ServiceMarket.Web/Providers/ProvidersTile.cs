using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers;

/// <summary>Organisations to verify; papers, certificates and record checks that run out within 30 days or have run out.</summary>
public sealed class ProvidersTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    private const int WarnDays = 30;

    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new ReadsProvidersAttribute().OpenRoles.Contains(actor.Role) || actor.Role == Role.Caseworker) return [];
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return actor.Role == Role.ProviderManager
            ? await OwnTiles(db, actor.Organisation ?? "", today, cancellation)
            : await BureauTiles(db, actor, today, cancellation);
    }

    private static async Task<IReadOnlyList<Tile>> BureauTiles(MarketDbContext db, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var mine = db.Set<ServiceProvider>().AsNoTracking().Within(actor);
        var by = today.AddDays(WarnDays);
        var late = (TileKind.Late, ProvidersText.Tile_Expired, await mine.SelectMany(provider => provider.Qualifications).RunOut(today).CountAsync(cancellation), $"{ProvidersLinks.All}?expiring=0");
        // Who only looks on has nothing to verify and nobody to remind.
        if (!new DecidesStandingAttribute().OpenRoles.Contains(actor.Role)) return [.. Some(late)];
        var waiting = await mine.CountAsync(provider => provider.State == ProviderState.Registered && provider.RegisteredBy != actor.UserId, cancellation);
        var expiring = await mine.SelectMany(provider => provider.Qualifications).RunningOut(today, by).CountAsync(cancellation);
        return [.. Some(
            (TileKind.Waiting, ProvidersText.Tile_ToVerify, waiting, $"{ProvidersLinks.All}?state={ProviderState.Registered}"),
            (TileKind.Waiting, ProvidersText.Tile_Expiring, expiring, $"{ProvidersLinks.All}?expiring={WarnDays}"),
            late)];
    }

    private static async Task<IReadOnlyList<Tile>> OwnTiles(MarketDbContext db, string own, DateOnly today, CancellationToken cancellation)
    {
        var by = today.AddDays(WarnDays);
        var papers = db.Set<Qualification>().AsNoTracking().Where(paper => paper.ServiceProviderId == own);
        var workers = db.Set<FieldWorker>().AsNoTracking().Where(worker => worker.ServiceProviderId == own).EmployedOn(today);
        var oldest = by.AddMonths(-FieldWorker.RecordCheckMonths);
        return [.. Some(
            (TileKind.Waiting, ProvidersText.Tile_Expiring, await papers.RunningOut(today, by).CountAsync(cancellation), ProvidersLinks.Details(own)),
            (TileKind.Late, ProvidersText.Tile_Expired, await papers.RunOut(today).CountAsync(cancellation), ProvidersLinks.Details(own)),
            (TileKind.Waiting, ProvidersText.Tile_Certificates,
                await workers.CountAsync(worker => worker.Qualifications.Any(held => held.ExpiresOn <= by), cancellation), ProvidersLinks.Staff(own) + "?due=certificate"),
            (TileKind.Waiting, ProvidersText.Tile_RecordChecks,
                await workers.CountAsync(worker => worker.RecordCheckedOn == null || worker.RecordCheckedOn < oldest, cancellation), ProvidersLinks.Staff(own) + "?due=check"))];
    }

    private static IEnumerable<Tile> Some(params (TileKind Kind, string Title, int Count, string Url)[] tiles) =>
        tiles.Where(tile => tile.Count > 0).Select(tile => new Tile(tile.Kind, tile.Title, tile.Count.ToString(CultureInfo.InvariantCulture), tile.Url));
}
