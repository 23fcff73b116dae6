using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace ServiceMarket.Jobs.Mail;

public static class MailSetup
{
    public static IServiceCollection AddServiceMarketMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section))
            .Validate(mail => mail.Transport != MailTransport.Smtp || mail.Host.Length > 0, "ServiceMarket:Mail:Host is missing.")
            .Validate(mail => mail.Port is > 0 and < 65536, "ServiceMarket:Mail:Port is not a port.")
            .Validate(mail => MailboxAddress.TryParse(mail.From, out _), "ServiceMarket:Mail:From is not an address.")
            .Validate(mail => Uri.TryCreate(mail.SiteAddress, UriKind.Absolute, out _), "ServiceMarket:Mail:SiteAddress is not an address.")
            .Validate(mail => mail.User.Length == 0 || mail.Security != MailSecurity.None,
                "ServiceMarket:Mail: a password is not sent over an open line; set Security to StartTls or Tls.")
            .ValidateOnStart();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<PickupFolderMailer>();
        services.AddSingleton<IMailer>(provider => provider.GetRequiredService<IOptions<MailOptions>>().Value.Transport == MailTransport.Smtp
            ? provider.GetRequiredService<SmtpMailer>()
            : provider.GetRequiredService<PickupFolderMailer>());
        return services;
    }
}
