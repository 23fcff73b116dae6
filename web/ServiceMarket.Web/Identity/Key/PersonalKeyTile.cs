using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Identity.Key;

/// <summary>Who has to open bids and has no key yet is told: without it no tender can be published.</summary>
public sealed class PersonalKeyTile(IDbContextFactory<MarketDbContext> databases) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (actor.Role is not (Role.BureauApprover or Role.ProvincialSupervisor)) return [];
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<PersonalKey>().AnyAsync(key => key.UserId == actor.UserId, cancellation)
            ? []
            : [new Tile(TileKind.Waiting, IdentityText.PersonalKey_Tile, "1", "/account/key")];
    }
}
