using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Testing;

namespace ServiceMarket.Jobs.Tests;

/// <summary>A real database, a clock to move, the sweeps called by hand.</summary>
public sealed class JobsBench : IAsyncDisposable
{
    public required SqliteDatabase Database { get; init; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public MailOptions Mail { get; } = new() { Security = MailSecurity.None, From = "noreply@servicemarket.test" };

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public static async Task<JobsBench> OpenAsync() => new() { Database = await SqliteDatabase.CreateAsync() };

    public OutboxDispatcher Dispatcher(params IOutboxHandler[] handlers) =>
        new(Database.Databases, handlers, Clock, NullLogger<OutboxDispatcher>.Instance);

    public SendMailsJob Sender(IMailer mailer) =>
        new(Database.Databases, mailer, Options.Create(Mail), Clock, NullLogger<SendMailsJob>.Instance);

    public async Task<long> AnnounceAsync(string kind, string payloadJson = "{}")
    {
        var message = new OutboxMessage { Kind = kind, PayloadJson = payloadJson, OccurredUtc = Now, NotBeforeUtc = Now };
        await using var db = await Database.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Grain);
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id;
    }

    public async Task<OutboxMessage> MessageAsync(long id)
    {
        await using var db = await Database.Databases.CreateDbContextAsync();
        return await db.OutboxMessages.AsNoTracking().SingleAsync(message => message.Id == id);
    }

    public async Task<List<MailMessage>> MailsAsync()
    {
        await using var db = await Database.Databases.CreateDbContextAsync();
        return await db.Set<MailMessage>().AsNoTracking().OrderBy(mail => mail.Id).ToListAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
