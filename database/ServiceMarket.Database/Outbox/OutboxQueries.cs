namespace ServiceMarket.Database.Outbox;

/// <summary>What every retry has failed and nobody has sent since.</summary>
public static class OutboxQueries
{
    public static IQueryable<OutboxMessage> Parked(this IQueryable<OutboxMessage> messages) =>
        messages.Where(message => message.ParkedUtc != null && message.ProcessedUtc == null);

    public static IQueryable<MailMessage> Parked(this IQueryable<MailMessage> mails) =>
        mails.Where(mail => mail.ParkedUtc != null && mail.SentUtc == null);
}
