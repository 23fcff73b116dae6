using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using ServiceMarket.Jobs.Mail;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Web.OpenData;

/// <summary>What stands at the head of every OCDS package: who publishes, on which terms, with which extensions.</summary>
public sealed class PackageHead(IOptions<OpenDataOptions> options, IOptions<MailOptions> mail)
{
    private const string Version = "1.1";

    private static readonly string[] Extensions =
    [
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_pagination_extension/master/extension.json",
    ];

    /// <summary>Changes when the head does, so that a reader's copy of a package is not taken for the new one.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [
        mail.Value.SiteAddress, options.Value.PublisherName, options.Value.PublisherUri, options.Value.License, options.Value.PublicationPolicy, .. Extensions]))))[..8];

    /// <summary>The address as people reach it, never the one that a request claims.</summary>
    public string AddressOf(string path) => mail.Value.SiteAddress.TrimEnd('/') + path;

    public void Write(Utf8JsonWriter json, string path, DateTime publishedUtc)
    {
        var head = options.Value;
        json.WriteString("uri", AddressOf(path));
        json.WriteString("version", Version);
        json.WriteStartArray("extensions");
        foreach (var extension in Extensions) json.WriteStringValue(extension);
        json.WriteEndArray();
        json.WriteString("publishedDate", OcdsDate.Of(publishedUtc));
        json.WriteStartObject("publisher");
        json.WriteString("name", head.PublisherName);
        if (head.PublisherUri.Length > 0) json.WriteString("uri", head.PublisherUri);
        json.WriteEndObject();
        if (head.License.Length > 0) json.WriteString("license", head.License);
        if (head.PublicationPolicy.Length > 0) json.WriteString("publicationPolicy", head.PublicationPolicy);
    }
}
