using System.Text.Json;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.Mail;

/// <summary>A message whose effect is mails: the derived class says to whom and what about.</summary>
public abstract class MailHandler<TPayload>(IOptions<MailOptions> options, TimeProvider clock) : IOutboxHandler
{
    public abstract string Kind { get; }

    /// <summary>Folder whose <c>…Mail.resx</c> holds the texts.</summary>
    protected abstract string Feature { get; }

    public async Task HandleAsync(OutboxMessage message, MarketDbContext db, CancellationToken cancellation)
    {
        var payload = JsonSerializer.Deserialize<TPayload>(message.PayloadJson)!;
        if (await Write(payload, db, cancellation) is not { } draft) return;
        var texts = new MailTexts(Feature);
        object[] arguments = [options.Value.SiteAddress + draft.Path, .. draft.Arguments];
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var address in draft.Addresses.OfType<string>().Where(address => address.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            db.Add(new MailMessage
            {
                OutboxMessageId = message.Id,
                ToAddress = address,
                Subject = texts.Subject(draft.Text, arguments),
                BodyText = texts.Body(draft.Text, arguments),
                WrittenUtc = now,
                NotBeforeUtc = now,
            });
        }
    }

    /// <summary>Null where there is nothing left to tell (the visit was cancelled meanwhile).</summary>
    protected abstract Task<MailDraft?> Write(TPayload payload, MarketDbContext db, CancellationToken cancellation);
}
