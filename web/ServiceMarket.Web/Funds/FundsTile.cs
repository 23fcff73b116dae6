using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Funds;

/// <summary>How much of this year's cap is left.</summary>
public sealed class FundsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new ReadsFundsAttribute().OpenRoles.Contains(actor.Role)) return [];
        var year = ChinaTime.Today(clock).Year;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var budgets = await BudgetSummary.Within(db.Set<PurchaseBudget>().Where(b => b.Year == year), actor).Take(5).ToListAsync(cancellation);
        var names = await DivisionNames.ReadAsync(db, budgets.Select(b => b.Division), cancellation);
        return [.. budgets.Select(b => new Tile(TileKind.Left, Texts.Fill(FundsText.Tile_Free, names.Of(b.Division), b.Year), Show.Money(b.FreeFen),
            FundsLinks.Budget(b.Division, b.Year), Texts.Fill(FundsText.Tile_OfCap, Show.Money(b.CapFen))))];
    }
}
