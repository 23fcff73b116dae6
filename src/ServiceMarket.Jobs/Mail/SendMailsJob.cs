using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Outbox;

namespace ServiceMarket.Jobs.Mail;

/// <summary>
/// Sends the mail log's unsent rows, oldest first. A server that is away costs no attempt and loses nothing, however long; a mail it refuses
/// climbs the ladder and is parked. A process that dies between the server's yes and the mark sends that one mail again under the same Message-Id.
/// </summary>
public sealed partial class SendMailsJob(
    IDbContextFactory<MarketDbContext> databases, IMailer mailer, IOptions<MailOptions> options, TimeProvider clock, ILogger<SendMailsJob> logger)
    : IRecurringJob
{
    private const int Batch = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        var now = Now;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await db.Set<MailMessage>().AsNoTracking()
            .Where(mail => mail.SentUtc == null && mail.ParkedUtc == null && mail.NotBeforeUtc <= now)
            .OrderBy(mail => mail.Id)
            .Take(Batch).ToListAsync(cancellation);
        if (due.Count == 0) return;
        try
        {
            await using var session = await mailer.OpenAsync(cancellation);
            foreach (var mail in due) await SendAsync(session, mail, cancellation);
        }
        catch (MailServerUnavailableException away)
        {
            ServerAway(logger, away, due.Count);
        }
    }

    private async Task SendAsync(IMailSession session, MailMessage mail, CancellationToken cancellation)
    {
        var attempt = mail.Attempts + 1;
        var leased = Now + RetryLadder.Lease;
        var unsent = UnsentAt(mail.Id, mail.Attempts);
        if (await unsent(set => set.SetProperty(row => row.Attempts, attempt).SetProperty(row => row.NotBeforeUtc, leased)) == 0) return;
        var mine = UnsentAt(mail.Id, attempt);
        try
        {
            await session.SendAsync(Envelope(mail), cancellation);
        }
        catch (MailServerUnavailableException)
        {
            await mine(set => set.SetProperty(row => row.Attempts, attempt - 1).SetProperty(row => row.NotBeforeUtc, mail.NotBeforeUtc));
            throw;
        }
        catch (MailRefusedException refused)
        {
            var now = Now;
            var wait = RetryLadder.After(attempt);
            var notBefore = now + (wait ?? TimeSpan.Zero);
            DateTime? parked = wait is null ? now : null;
            var error = RetryLadder.Describe(refused);
            Refused(logger, refused, mail.Id, attempt);
            await mine(set => set.SetProperty(row => row.NotBeforeUtc, notBefore).SetProperty(row => row.ParkedUtc, parked)
                .SetProperty(row => row.LastError, error));
            return;
        }

        DateTime? sent = Now;
        await mine(set => set.SetProperty(row => row.SentUtc, sent).SetProperty(row => row.LastError, (string?)null));
    }

    private Func<Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<MailMessage>>, Task<int>> UnsentAt(long id, int attempts) => async set =>
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.Set<MailMessage>()
            .Where(row => row.Id == id && row.Attempts == attempts && row.SentUtc == null && row.ParkedUtc == null)
            .ExecuteUpdateAsync(set);
    };

    private MimeMessage Envelope(MailMessage mail)
    {
        var from = MailboxAddress.Parse(options.Value.From);
        var envelope = new MimeMessage
        {
            Subject = mail.Subject,
            Body = new TextPart("plain") { Text = mail.BodyText },
            Date = new DateTimeOffset(mail.WrittenUtc),
            MessageId = $"{mail.OutboxMessageId}.{mail.Id}@{from.Domain}",
        };
        envelope.From.Add(from);
        envelope.To.Add(new MailboxAddress(null, mail.ToAddress));
        return envelope;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server is away; {Count} mails wait")]
    private static partial void ServerAway(ILogger logger, Exception away, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Id} was refused at attempt {Attempt}")]
    private static partial void Refused(ILogger logger, Exception refused, long id, int attempt);
}
