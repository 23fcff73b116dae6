using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Outbox;

/// <summary>What could not be sent and waits for somebody to look.</summary>
public sealed class OutboxTile(IDbContextFactory<MarketDbContext> databases) : IStartPageTile
{
    public async Task<IReadOnlyList<Tile>> For(Actor actor, CancellationToken cancellation)
    {
        if (!new TendsOutboxAttribute().OpenRoles.Contains(actor.Role)) return [];
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var messages = await db.OutboxMessages.Parked().CountAsync(cancellation);
        var mails = await db.Set<MailMessage>().Parked().CountAsync(cancellation);
        return
        [
            new(TileKind.Late, OutboxText.ParkedSort_Message, $"{messages}", "/outbox/parked?what=Message"),
            new(TileKind.Late, OutboxText.ParkedSort_Mail, $"{mails}", "/outbox/parked?what=Mail"),
        ];
    }
}
