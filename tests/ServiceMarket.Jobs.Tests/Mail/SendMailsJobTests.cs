using Microsoft.Extensions.Options;
using MimeKit;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Jobs.Outbox;
using ServiceMarket.Jobs.Tests.Outbox;

namespace ServiceMarket.Jobs.Tests.Mail;

public sealed class SendMailsJobTests : IAsyncLifetime
{
    private readonly SmtpBench server = new();
    private JobsBench bench = null!;

    public async Task InitializeAsync()
    {
        bench = await JobsBench.OpenAsync();
        (bench.Mail.Host, bench.Mail.Port) = ("127.0.0.1", server.Port);
        await server.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await server.StopAsync();
        await bench.DisposeAsync();
    }

    private SendMailsJob Sender() => bench.Sender(new SmtpMailer(Options.Create(bench.Mail)));

    private async Task WriteAsync(int mails)
    {
        for (var i = 0; i < mails; i++) await bench.AnnounceAsync(NoteHandler.TestKind, "{\"题\":\"公告\"}");
        await bench.Dispatcher(new NoteHandler()).ExecuteAsync(default);
    }

    [Fact]
    public async Task Fault23_ServerDownForADay_AllMailsOnceInOrderAfterwards()
    {
        await WriteAsync(5);
        await Sender().ExecuteAsync(default);
        await server.StopAsync();
        for (var minute = 0; minute < 24 * 60; minute += 15)
        {
            if (minute % 60 == 0) await WriteAsync(1);
            await Sender().ExecuteAsync(default);
            bench.Clock.Advance(TimeSpan.FromMinutes(15));
        }

        Assert.Equal(5, server.Taken.Count);
        await server.StartAsync();
        await Sender().ExecuteAsync(default);
        await Sender().ExecuteAsync(default);

        var mails = await bench.MailsAsync();
        Assert.Equal(29, mails.Count);
        Assert.All(mails, mail => Assert.NotNull(mail.SentUtc));
        Assert.Equal(mails.Select(mail => mail.Subject), server.Taken.Select(mail => mail.Subject));
        Assert.Equal(29, server.Taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task Fault23_ManySendersAtOnce_EachMailOnce()
    {
        await WriteAsync(20);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Sender().ExecuteAsync(default)));
        Assert.Equal(20, server.Taken.Count);
        Assert.Equal(20, server.Taken.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task Send_WhenServerRefusesOneMail_ItIsParkedInTheEnd_AndSentAgainOnRequest()
    {
        server.Refused.Add("office@example.org");
        await WriteAsync(1);
        for (var i = 0; i <= RetryLadder.Rungs.Count; i++)
        {
            await Sender().ExecuteAsync(default);
            bench.Clock.Advance(TimeSpan.FromDays(1));
        }

        var mail = Assert.Single(await bench.MailsAsync());
        Assert.NotNull(mail.ParkedUtc);
        Assert.Contains("550", mail.LastError, StringComparison.Ordinal);

        server.Refused.Clear();
        Assert.True(await new ParkedMessages(bench.Database.Databases, bench.Clock).SendMailAgainAsync(mail.Id, default));
        await Sender().ExecuteAsync(default);
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task Send_IntoPickupFolder_WholeFilesThatAMailProgramReads()
    {
        bench.Mail.PickupFolder = Path.Combine(Path.GetDirectoryName(bench.Database.Path)!, "mails");
        await WriteAsync(2);
        await bench.Sender(new PickupFolderMailer(Options.Create(bench.Mail))).ExecuteAsync(default);
        var files = Directory.GetFiles(bench.Mail.PickupFolder);
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.EndsWith(".eml", file, StringComparison.Ordinal));
        Assert.Contains("公告", (await MimeMessage.LoadAsync(files[0])).TextBody, StringComparison.Ordinal);
    }
}
