using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Identity.Key;

/// <summary>Who has to open bids and has no key yet is told: without it no tender can be published.</summary>
public sealed class PersonalKeyTile(PersonalKeyStore keys) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation) =>
        actor.Role is not (Role.BureauApprover or Role.ProvincialSupervisor) || await keys.MadeUtcAsync(actor.UserId, cancellation) is not null
            ? []
            : [new Tile(TileKind.Waiting, IdentityText.PersonalKey_Tile, "1", "/account/key")];
}
