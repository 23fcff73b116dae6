using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Outbox;

public sealed class ParkedPageTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    [Fact]
    public async Task SendAgain_ParkedMessageAndMail_GoBackToTheQueueAndLeaveTheList()
    {
        var (message, mail) = await ParkAsync("visits.assigned", "no handler today");
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync("/outbox/parked");
        Assert.Contains("no handler today", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Texts.Of("Outbox", "Kind_visits_assigned"), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await admin.SendAsync(page, $"/outbox/parked/Message/{message}")).StatusCode);
        page = await admin.OpenAsync("/outbox/parked?what=Mail");
        Assert.Equal(HttpStatusCode.Redirect, (await admin.SendAsync(page, $"/outbox/parked/Mail/{mail}")).StatusCode);

        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var sent = await db.OutboxMessages.SingleAsync(m => m.Id == message);
        Assert.Equal((null, 0), (sent.ParkedUtc, sent.Attempts));
        Assert.Null((await db.Set<MailMessage>().SingleAsync(m => m.Id == mail)).ParkedUtc);
        Assert.DoesNotContain($"/outbox/parked/Message/{message}", (await admin.OpenAsync("/outbox/parked")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAgain_Twice_SaysItIsNoLongerParked()
    {
        var (message, _) = await ParkAsync("tenders.awarded", "once");
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync("/outbox/parked");
        await admin.SendAsync(page, $"/outbox/parked/Message/{message}");
        await admin.OpenAsync("/outbox/parked");
        await admin.SendAsync(page, $"/outbox/parked/Message/{message}");
        Assert.Contains(Texts.Of("Outbox", "Parked_NotParked"), (await admin.OpenAsync("/outbox/parked")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_ForAnybodyElse_IsForbidden()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/outbox/parked")).StatusCode);
    }

    private async Task<(long Message, long Mail)> ParkAsync(string kind, string error)
    {
        var now = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Outbox);
        var message = new OutboxMessage { Kind = kind, PayloadJson = "{}", OccurredUtc = now, Attempts = 9, ParkedUtc = now, LastError = error };
        db.Add(message);
        await db.SaveChangesAsync();
        var mail = new MailMessage
        {
            OutboxMessageId = message.Id,
            ToAddress = "someone@example.org",
            Subject = "示例",
            BodyText = "示例",
            WrittenUtc = now,
            Attempts = 9,
            ParkedUtc = now,
            LastError = error,
        };
        db.Add(mail);
        await db.SaveChangesAsync();
        return (message.Id, mail.Id);
    }
}
