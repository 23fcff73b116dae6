using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace ServiceMarket.Jobs.Mail;

public sealed class SmtpMailer(IOptions<MailOptions> options) : IMailer
{
    public async Task<IMailSession> OpenAsync(CancellationToken cancellation)
    {
        var mail = options.Value;
        var client = new SmtpClient { Timeout = 30_000 };
        try
        {
            await client.ConnectAsync(mail.Host, mail.Port, mail.Security switch
            {
                MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
                MailSecurity.StartTls => SecureSocketOptions.StartTls,
                _ => SecureSocketOptions.None,
            }, cancellation);
            if (mail.User.Length > 0) await client.AuthenticateAsync(mail.User, mail.Password, cancellation);
            return new Session(client);
        }
        catch (Exception failure) when (IsServerTrouble(failure) || failure is AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            client.Dispose();
            throw new MailServerUnavailableException($"{mail.Host}:{mail.Port} does not take mails", failure);
        }
    }

    private static bool IsServerTrouble(Exception failure) =>
        failure is IOException or SocketException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or TimeoutException
        || failure is SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable };

    private sealed class Session(SmtpClient client) : IMailSession
    {
        public async Task SendAsync(MimeMessage mail, CancellationToken cancellation)
        {
            try
            {
                await client.SendAsync(mail, cancellation);
            }
            catch (Exception failure) when (IsServerTrouble(failure))
            {
                throw new MailServerUnavailableException("The connection broke off", failure);
            }
            catch (SmtpCommandException refused)
            {
                throw new MailRefusedException($"{(int)refused.StatusCode} {refused.Message}", refused);
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                await client.DisconnectAsync(client.IsConnected);
            }
            catch (Exception failure) when (IsServerTrouble(failure))
            {
                // Saying goodbye to a server that has gone: what it took before is already marked as sent.
            }

            client.Dispose();
        }
    }
}
