using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Visits;

/// <summary>Caseworker: to assign, late, to verify, disputed. Worker: today and what to answer. Manager: given back and unfilled.</summary>
public sealed class VisitsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    // A tile that says "999+" says enough.
    private const int Most = 1000;

    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        (TileKind Kind, VisitWork Work, string Title)[] queues = actor.Role switch
        {
            Role.Caseworker =>
            [
                (TileKind.Waiting, VisitWork.Assign, VisitsText.Tile_Assign), (TileKind.Waiting, VisitWork.Verify, VisitsText.Tile_Verify),
                (TileKind.Waiting, VisitWork.Decide, VisitsText.Tile_Decide), (TileKind.Late, VisitWork.Late, VisitsText.Tile_Late),
            ],
            Role.BureauOfficer => [(TileKind.Waiting, VisitWork.Decide, VisitsText.Tile_Decide)],
            Role.ProviderManager => [(TileKind.Waiting, VisitWork.GivenBack, VisitsText.Tile_GivenBack), (TileKind.Waiting, VisitWork.Assign, VisitsText.Tile_Unfilled)],
            _ => [],
        };
        if (queues.Length == 0 && actor.Role != Role.FieldWorker) return [];
        var today = ChinaTime.Today(clock);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = db.Set<Visit>().AsNoTracking().Within(actor);
        if (actor.Role == Role.FieldWorker) return await WorkersDay(mine, today, cancellation);
        var (from, to) = VisitSpan.Of(new VisitListFilter { Work = VisitWork.Verify }, today);
        var tiles = new List<Tile>();
        foreach (var (kind, work, title) in queues)
        {
            var count = await mine.Where(visit => visit.Day >= from && visit.Day <= to).Waiting(work, today).Take(Most).CountAsync(cancellation);
            if (count > 0) tiles.Add(new Tile(kind, title, count < Most ? count.ToString(CultureInfo.InvariantCulture) : $"{Most - 1}+", VisitLinks.Work(work)));
        }

        return tiles;
    }

    private static async Task<IReadOnlyList<Tile>> WorkersDay(IQueryable<Visit> mine, DateOnly today, CancellationToken cancellation)
    {
        var open = await mine.Where(visit => visit.Day == today
                && (visit.State == VisitState.Assigned || visit.State == VisitState.Accepted || visit.State == VisitState.InProgress))
            .OrderBy(visit => visit.StartUtc).Select(visit => visit.StartUtc).ToListAsync(cancellation);
        var answers = await mine.Where(visit => visit.Day >= today && visit.State == VisitState.Assigned).Take(Most).CountAsync(cancellation);
        var next = open.Count > 0 ? Texts.Fill(VisitsText.Tile_TodayNext, Show.Clock(ChinaTime.ClockOf(open[0]))) : null;
        var tiles = new List<Tile> { new(TileKind.Waiting, VisitsText.Tile_Today, $"{open.Count}", VisitLinks.Today, next) };
        if (answers > 0) tiles.Add(new Tile(TileKind.Waiting, VisitsText.Tile_Answer, $"{answers}", VisitLinks.Today));
        var sunday = VisitSpan.WeekOf(today).To;
        var left = await mine.CountAsync(visit => visit.Day >= today && visit.Day <= sunday
            && (visit.State == VisitState.Assigned || visit.State == VisitState.Accepted || visit.State == VisitState.InProgress), cancellation);
        tiles.Add(new Tile(TileKind.Left, VisitsText.Tile_WeekLeft, $"{left}", VisitLinks.Today));
        return tiles;
    }
}
