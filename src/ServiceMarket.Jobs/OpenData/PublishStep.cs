using System.Text.Json;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.OpenData;

/// <summary>A public step has happened: it becomes a release. Whatever fails is tried again; the event's key keeps it to one release.</summary>
public sealed class PublishStep(ReleasePublisher publisher) : IOutboxHandler
{
    public string Kind => "open-data.step";

    public Task HandleAsync(OutboxMessage message, MarketDbContext db, CancellationToken cancellation) =>
        publisher.PublishAsync(JsonSerializer.Deserialize<Payload>(message.PayloadJson)!.TenderId, cancellation);

    public sealed record Payload(string TenderId);
}
