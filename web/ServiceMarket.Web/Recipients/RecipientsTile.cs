using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients;

/// <summary>Whom to assess, which grades to confirm, which plans to approve, which to look at again.</summary>
public sealed class RecipientsTile(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new KeepsRecipientsAttribute().OpenRoles.Contains(actor.Role)) return [];
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var people = db.Set<CareRecipient>().AsNoTracking().Within(actor);
        List<Tile> tiles = [];
        await Add(TileKind.Waiting, RecipientWork.Assess, people.DueForAssessment(today));
        await Add(TileKind.Waiting, RecipientWork.Confirm, people.AwaitingConfirmation());
        if (actor.Role == Role.BureauOfficer) await Add(TileKind.Waiting, RecipientWork.Approve, people.WithPlanToApprove());
        await Add(TileKind.Late, RecipientWork.Review, people.WithReviewDue(today));
        return tiles;

        async Task Add(TileKind kind, RecipientWork work, IQueryable<CareRecipient> waiting)
        {
            var count = await waiting.CountAsync(cancellation);
            if (count > 0) tiles.Add(new Tile(kind, Texts.Of(work), count.ToString(CultureInfo.InvariantCulture), RecipientLinks.Work(work)));
        }
    }
}
