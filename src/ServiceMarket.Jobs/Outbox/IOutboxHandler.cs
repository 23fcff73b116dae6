using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;

namespace ServiceMarket.Jobs.Outbox;

/// <summary>Carries out the messages of one kind. Found by scanning; a test sees that each announced kind has one.</summary>
public interface IOutboxHandler
{
    /// <summary>A stored name, <c>feature.what-happened</c>: never change one.</summary>
    string Kind { get; }

    /// <summary>
    /// Adds rows to <paramref name="db"/>; they are saved in the same transaction that marks the message as carried out, so a message has its
    /// effect once however often it is tried. Effects outside the database are not for here: write a mail row, a sweep sends it. What cannot be
    /// in that transaction (a numbered log, whose lost races are tried again) is keyed, so that a second try finds it done.
    /// </summary>
    Task HandleAsync(OutboxMessage message, MarketDbContext db, CancellationToken cancellation);
}
