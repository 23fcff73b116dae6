using MimeKit;

namespace ServiceMarket.Jobs.Mail;

/// <summary>A way out for mails.</summary>
public interface IMailer
{
    /// <summary>Throws <see cref="MailServerUnavailableException"/> if nobody is there to take mails.</summary>
    Task<IMailSession> OpenAsync(CancellationToken cancellation);
}

/// <summary>One connection, many mails.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <summary>Throws <see cref="MailRefusedException"/> for this mail alone, <see cref="MailServerUnavailableException"/> for all.</summary>
    Task SendAsync(MimeMessage mail, CancellationToken cancellation);
}

/// <summary>The server took offence at this one mail.</summary>
public sealed class MailRefusedException(string message, Exception cause) : Exception(message, cause);

/// <summary>The server is not there, or does not let us in: nothing is wrong with the mails.</summary>
public sealed class MailServerUnavailableException(string message, Exception cause) : Exception(message, cause);
