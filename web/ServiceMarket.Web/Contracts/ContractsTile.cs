using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Catalogue;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts;

/// <summary>Contracts that wait for my signature, supplements that wait for my answer, signatures that are late; what is left of contracts.</summary>
public sealed class ContractsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    private const int MostServices = 8;

    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new ReadsContractsAttribute().OpenRoles.Contains(actor.Role) && actor.Role != Role.Caseworker) return [];
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (actor.Role == Role.Caseworker) return await Services(db, actor, cancellation);
        var mine = db.Set<CareContract>().AsNoTracking().WithinReachOf(actor);
        var drafts = mine.Where(c => c.State == ContractState.Draft);
        var tiles = new List<Tile>();
        if (new SignsContractsAttribute().OpenRoles.Contains(actor.Role))
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
        if (actor.Role == Role.ProviderManager)
        {
            var unpaid = await mine.Where(c => c.State == ContractState.Active).SelectMany(c => c.Lines)
                .SumAsync(line => (line.Quantity + line.AddedQuantity - line.PaidQuantity) * line.UnitPriceFen, cancellation);
            tiles.Add(new Tile(TileKind.Left, ContractsText.Tile_Unpaid, Show.Money(unpaid), $"{ContractsLinks.All}?state={ContractState.Active}"));
        }

        return tiles;
    }

    // A caseworker plans services and sees no money: what the county has bought and not used, the scarcest first.
    private static async Task<IReadOnlyList<Tile>> Services(MarketDbContext db, Actor actor, CancellationToken cancellation)
    {
        var county = DivisionCode.County(actor.Division ?? "-");
        var left = await db.Set<CareContract>().AsNoTracking().Where(c => c.County == county && c.State == ContractState.Active).SelectMany(c => c.Lines)
            .GroupBy(line => new { line.ItemCode, line.NameZh, line.NameEn, line.Unit })
            .Select(lines => new
            {
                lines.Key.NameZh,
                lines.Key.NameEn,
                lines.Key.Unit,
                Units = lines.Sum(line => line.Quantity + line.AddedQuantity - line.ClaimedQuantity - line.PaidQuantity),
                Ordered = lines.Sum(line => line.Quantity + line.AddedQuantity),
            })
            .OrderBy(line => line.Units * 1.0 / line.Ordered).Take(MostServices).ToListAsync(cancellation);
        return [.. left.Select(line => new Tile(TileKind.Left, Show.Name(line.NameZh, line.NameEn), $"{line.Units} {Show.Unit(line.Unit)}",
            CatalogueLinks.All, Texts.Fill(ContractsText.Tile_OfOrdered, line.Ordered)))];
    }
}
