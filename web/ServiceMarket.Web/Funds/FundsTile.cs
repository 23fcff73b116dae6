using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Funds;

/// <summary>How much of this year's caps is left, and which budgets hold more than they may.</summary>
public sealed class FundsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new ReadsFundsAttribute().OpenRoles.Contains(actor.Role)) return [];
        var year = ChinaTime.Today(clock).Year;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var tiles = new List<Tile>();
        var frozen = await BudgetSummary.Within(db.Set<PurchaseBudget>(), actor, new BudgetListFilter { Frozen = true }).CountAsync(cancellation);
        if (frozen > 0) tiles.Add(new Tile(TileKind.Late, FundsText.Tile_Frozen, $"{frozen}", $"{FundsLinks.All}?frozen=true"));
        // Totals of all counties, not one tile each: a province has sixty.
        var budgets = await BudgetSummary.Within(db.Set<PurchaseBudget>(), actor, new BudgetListFilter { Year = year }).ToListAsync(cancellation);
        if (budgets.Count == 0) return tiles;
        var (first, several) = (budgets[0], budgets.Count > 1);
        var names = await DivisionNames.ReadAsync(db, [first.Division], cancellation);
        var whose = several ? Texts.Fill(FundsText.Tile_Counties, budgets.Count) : names.Of(first.Division);
        tiles.Add(new Tile(
            TileKind.Left, Texts.Fill(FundsText.Tile_Free, whose, year), Show.Money(budgets.Sum(b => b.FreeFen)),
            several ? $"{FundsLinks.All}?year={year}" : FundsLinks.Budget(first.Division, year), Texts.Fill(FundsText.Tile_OfCap, Show.Money(budgets.Sum(b => b.CapFen)))));
        return tiles;
    }
}
