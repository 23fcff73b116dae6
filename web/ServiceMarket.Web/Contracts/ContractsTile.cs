using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts;

/// <summary>Contracts that wait for my signature, supplements that wait for my answer, signatures that are late.</summary>
public sealed class ContractsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (actor.Role is not (Role.BureauApprover or Role.ProviderManager or Role.BureauOfficer)) return [];
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = db.Set<CareContract>().AsNoTracking().WithinReachOf(actor);
        var drafts = mine.Where(c => c.State == ContractState.Draft);
        var tiles = new List<Tile>();
        if (actor.Role != Role.BureauOfficer)
        {
            var toSign = actor.Role == Role.ProviderManager
                ? drafts.CountAsync(c => c.OrganisationSignedUtc == null, cancellation)
                : drafts.CountAsync(c => c.BureauSignedUtc == null && c.DraftedBy != actor.UserId, cancellation);
            tiles.Add(new Tile(TileKind.Waiting, ContractsText.Tile_ToSign, $"{await toSign}", $"{ContractsLinks.All}?state={ContractState.Draft}"));
            var wanted = actor.Role == Role.ProviderManager ? SupplementState.Draft : SupplementState.Agreed;
            var supplements = await mine.CountAsync(c => c.Supplements.Any(s => s.State == wanted), cancellation);
            tiles.Add(new Tile(TileKind.Waiting, ContractsText.Tile_Supplements, $"{supplements}", $"{ContractsLinks.All}?supplement={wanted}"));
        }

        var late = await drafts.CountAsync(c => c.SignBy < today, cancellation);
        if (late > 0) tiles.Add(new Tile(TileKind.Late, ContractsText.Tile_SigningLate, $"{late}", $"{ContractsLinks.All}?late=true"));
        return tiles;
    }
}
