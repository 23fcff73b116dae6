namespace ServiceMarket.Jobs.Mail;

/// <summary>Section <c>ServiceMarket:Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "ServiceMarket:Mail";

    public MailTransport Transport { get; set; } = MailTransport.Pickup;

    /// <summary>Where .eml files go; empty: a folder beside the program.</summary>
    public string PickupFolder { get; set; } = "";

    public string Host { get; set; } = "";
    public int Port { get; set; } = 587;
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;
    public string User { get; set; } = "";
    public string Password { get; set; } = "";

    public string From { get; set; } = "noreply@servicemarket.invalid";

    /// <summary>Address of the site as people reach it, without a slash at the end; links in mails begin with it.</summary>
    public string SiteAddress { get; set; } = "http://localhost:5000";
}

public enum MailTransport
{
    Pickup,
    Smtp,
}

public enum MailSecurity
{
    /// <summary>Inside one machine or a test.</summary>
    None,
    /// <summary>Refuses a server that does not offer it.</summary>
    StartTls,
    Tls,
}
