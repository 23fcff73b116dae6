namespace ServiceMarket.Domain.Providers;

/// <summary>A county (six-digit code) that an organisation is ready to serve.</summary>
public sealed class ServedCounty
{
    private ServedCounty() { }

    internal ServedCounty(string providerId, string county) => (ServiceProviderId, County) = (providerId, county);

    public string ServiceProviderId { get; private init; } = "";
    public string County { get; private init; } = "";
}
