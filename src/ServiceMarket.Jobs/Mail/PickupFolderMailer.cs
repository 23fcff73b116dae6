using Microsoft.Extensions.Options;
using MimeKit;

namespace ServiceMarket.Jobs.Mail;

/// <summary>The embedded default: each mail is a file that appears whole. The name comes from the Message-Id, so a repeat writes the same file.</summary>
public sealed class PickupFolderMailer(IOptions<MailOptions> options) : IMailer
{
    public Task<IMailSession> OpenAsync(CancellationToken cancellation)
    {
        var folder = options.Value.PickupFolder is { Length: > 0 } set ? set : Path.Combine(AppContext.BaseDirectory, "mails");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MailServerUnavailableException($"{folder} cannot be written", failure);
        }

        return Task.FromResult<IMailSession>(new Session(folder));
    }

    private sealed class Session(string folder) : IMailSession
    {
        public async Task SendAsync(MimeMessage mail, CancellationToken cancellation)
        {
            var path = Path.Combine(folder, mail.MessageId!.Split('@')[0]);
            try
            {
                await mail.WriteToAsync(path + ".tmp", cancellation);
                File.Move(path + ".tmp", path + ".eml", overwrite: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new MailServerUnavailableException($"{folder} cannot be written", failure);
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
