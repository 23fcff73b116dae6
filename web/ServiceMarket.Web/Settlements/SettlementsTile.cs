using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Settlements;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Settlements;

/// <summary>Statements that wait for me, and what was paid this year.</summary>
public sealed class SettlementsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new ReadsStatementsAttribute().OpenRoles.Contains(actor.Role)) return [];
        var year = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime).Year;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = db.Set<Statement>().AsNoTracking().WithinReachOf(db, actor);
        var tiles = new List<Tile>();
        (StatementState State, string Title)? waiting = actor.Role switch
        {
            Role.ProviderManager => (StatementState.Draft, SettlementsText.Tile_ToConfirm),
            Role.BureauApprover => (StatementState.Confirmed, SettlementsText.Tile_ToApprove),
            Role.BureauOfficer => (StatementState.Disputed, SettlementsText.Tile_ToAnswer),
            _ => null,
        };
        if (waiting is { } work)
        {
            var count = await mine.CountAsync(s => s.State == work.State && (actor.Role != Role.BureauApprover || s.DraftedBy != actor.UserId), cancellation);
            tiles.Add(new Tile(TileKind.Waiting, work.Title, $"{count}", $"{SettlementsLinks.All}?state={work.State}"));
        }

        if (actor.Role == Role.BureauOfficer)
            tiles.Add(new Tile(TileKind.Waiting, SettlementsText.Tile_ToSettle, $"{await db.WaitingMonths(actor).CountAsync(cancellation)}", SettlementsLinks.Draft));

        var paid = await mine.Where(s => s.State == StatementState.Paid && s.Year == year).SumAsync(s => s.NetFen, cancellation);
        tiles.Add(new Tile(TileKind.Left, Texts.Fill(SettlementsText.Tile_Paid, year), Show.Money(paid), $"{SettlementsLinks.All}?state={StatementState.Paid}&year={year}"));
        return tiles;
    }
}
