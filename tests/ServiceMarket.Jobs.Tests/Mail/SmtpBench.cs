using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace ServiceMarket.Jobs.Tests.Mail;

/// <summary>A real SMTP server on a port of its own; it can be stopped and started again on the same port.</summary>
internal sealed class SmtpBench : MessageStore
{
    private Func<Task> stop = () => Task.CompletedTask;

    public int Port { get; } = FreePort();

    public ConcurrentQueue<MimeMessage> Taken { get; } = new();

    /// <summary>Addresses it will not take mail for.</summary>
    public HashSet<string> Refused { get; } = [];

    public async Task StartAsync()
    {
        var provider = new ServiceProvider();
        provider.Add(this);
        var server = new SmtpServer.SmtpServer(new SmtpServerOptionsBuilder().ServerName("bench").Port(Port).Build(), provider);
        var running = new CancellationTokenSource();
        var serving = server.StartAsync(running.Token);
        stop = async () =>
        {
            using (running) await running.CancelAsync();
            await serving.ContinueWith(_ => { }, TaskScheduler.Default);
        };
        using var probe = new TcpClient();
        await probe.ConnectAsync(IPAddress.Loopback, Port);
    }

    public Task StopAsync() => stop();

    public override async Task<SmtpResponse> SaveAsync(
        ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(buffer.ToArray());
        var mail = await MimeMessage.LoadAsync(bytes, cancellationToken);
        if (Refused.Contains(mail.To.Mailboxes.Single().Address)) return SmtpResponse.MailboxUnavailable;
        Taken.Enqueue(mail);
        return SmtpResponse.Ok;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
