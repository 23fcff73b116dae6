using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;

namespace ServiceMarket.Jobs.Outbox;

/// <summary>
/// Carries out what commits have announced, oldest first. A message is claimed by a conditional update, its effect and its mark are one
/// transaction, and a later claim fences an earlier one: dispatchers may run side by side and die at any point.
/// </summary>
public sealed partial class OutboxDispatcher(
    IDbContextFactory<MarketDbContext> databases, IEnumerable<IOutboxHandler> handlers, TimeProvider clock, ILogger<OutboxDispatcher> logger)
    : IRecurringJob
{
    private const int Batch = 200;

    private readonly FrozenDictionary<string, IOutboxHandler> byKind = handlers.ToFrozenDictionary(handler => handler.Kind);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var now = Now;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.OutboxMessages.AsNoTracking()
            .Where(message => message.ProcessedUtc == null && message.ParkedUtc == null && message.NotBeforeUtc <= now)
            .OrderBy(message => message.Id)
            .Select(message => new { message.Id, message.Attempts })
            .Take(Batch).ToListAsync(cancellation);
        foreach (var message in due) await DispatchAsync(message.Id, message.Attempts, cancellation);
    }

    private async Task DispatchAsync(long id, int seen, CancellationToken cancellation)
    {
        var now = Now;
        var leased = now + RetryLadder.Lease;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var claimed = await db.OutboxMessages
            .Where(message => message.Id == id && message.Attempts == seen && message.ProcessedUtc == null && message.ParkedUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.Attempts, seen + 1).SetProperty(message => message.NotBeforeUtc, leased), cancellation);
        if (claimed == 0) return;

        db.OpenForWriting(Writer.Outbox);
        var mine = await db.OutboxMessages.SingleAsync(message => message.Id == id, cancellation);
        try
        {
            if (!byKind.TryGetValue(mine.Kind, out var handler)) throw new InvalidOperationException($"No handler for {mine.Kind}.");
            await handler.HandleAsync(mine, db, cancellation);
            mine.ProcessedUtc = Now;
            mine.LastError = null;
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException) when (!cancellation.IsCancellationRequested)
        {
            // The lease ran out and another dispatcher took over: its save counts, nothing of ours was kept.
            LostClaim(logger, id);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Failed(logger, failure, mine.Kind, id, mine.Attempts);
            await FailAsync(mine, failure, cancellation);
        }
    }

    private async Task FailAsync(OutboxMessage message, Exception failure, CancellationToken cancellation)
    {
        var now = Now;
        var wait = RetryLadder.After(message.Attempts);
        var notBefore = now + (wait ?? TimeSpan.Zero);
        DateTime? parked = wait is null ? now : null;
        var error = RetryLadder.Describe(failure);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.OutboxMessages.Where(row => row.Id == message.Id && row.Attempts == message.Attempts && row.ProcessedUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBeforeUtc, notBefore).SetProperty(row => row.ParkedUtc, parked)
                .SetProperty(row => row.LastError, error), cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox message {Id} was claimed by another dispatcher")]
    private static partial void LostClaim(ILogger logger, long id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox message {Kind} {Id} failed at attempt {Attempt}")]
    private static partial void Failed(ILogger logger, Exception failure, string kind, long id, int attempt);
}
