using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;

namespace ServiceMarket.Jobs.Outbox;

/// <summary>What no retry has helped: shown to the administrator, sent again on request.</summary>
public sealed class ParkedMessages(IDbContextFactory<MarketDbContext> databases, TimeProvider clock)
{
    /// <summary>Puts a parked message back to the first rung. False if it is not parked (any more).</summary>
    public async Task<bool> SendMessageAgainAsync(long id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.OutboxMessages.Parked().Where(message => message.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.ParkedUtc, (DateTime?)null)
                .SetProperty(message => message.Attempts, 0).SetProperty(message => message.NotBeforeUtc, now), cancellation) > 0;
    }

    /// <summary>The same for a mail that the server would not take.</summary>
    public async Task<bool> SendMailAgainAsync(long id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<MailMessage>().Parked().Where(mail => mail.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.ParkedUtc, (DateTime?)null)
                .SetProperty(mail => mail.Attempts, 0).SetProperty(mail => mail.NotBeforeUtc, now), cancellation) > 0;
    }
}
