namespace ServiceMarket.EndToEnd.Tests;

/// <summary>One host with the demo county and one browser for all tests of the collection.</summary>
public sealed class PanshiFixture : IAsyncLifetime
{
    private WebProcess? host;
    private Chromium? chromium;

    public WebProcess Host => host!;

    public Chromium Chromium => chromium!;

    public async Task InitializeAsync()
    {
        if (!EndToEnd.Tests.Chromium.IsThere) return;
        host = await WebProcess.StartAsync();
        chromium = await EndToEnd.Tests.Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        if (host is not null) await host.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class PanshiCollection : ICollectionFixture<PanshiFixture>
{
    public const string Name = "Panshi";
}
