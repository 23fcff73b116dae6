using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.Tests.Outbox;

/// <summary>Writes one mail a message; fails or stalls when told to.</summary>
internal sealed class NoteHandler : IOutboxHandler
{
    public const string TestKind = "tests.note";

    public string Kind => TestKind;

    public int Called { get; private set; }

    public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

    public async Task HandleAsync(OutboxMessage message, MarketDbContext db, CancellationToken cancellation)
    {
        Called++;
        db.Add(new MailMessage
        {
            OutboxMessageId = message.Id,
            ToAddress = "office@example.org",
            Subject = $"{message.Id}",
            BodyText = message.PayloadJson,
            WrittenUtc = message.OccurredUtc,
            NotBeforeUtc = message.OccurredUtc,
        });
        await Before(Called);
    }
}
