using System.Collections.Concurrent;
using ServiceMarket.Domain;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>One host with the demo county and one browser for all tests of the collection.</summary>
public sealed class PanshiFixture : IAsyncLifetime
{
    private WebProcess? host;
    private Chromium? chromium;

    public WebProcess Host => host!;

    public Chromium Chromium => chromium!;

    /// <summary>
    /// What axe has looked at, by kind of page: elements by tag, class and type. A page of another role that is made of the same elements
    /// has nothing new to find, and axe is most of what these tests cost.
    /// </summary>
    public ConcurrentDictionary<string, HashSet<string>> Looked { get; } = new();

    /// <summary>The host's today.</summary>
    public DateOnly Today { get; private set; }

    public async Task InitializeAsync()
    {
        if (!EndToEnd.Tests.Chromium.IsThere) return;
        // In the first days of a month there is nothing of this month to settle yet.
        Today = ChinaTime.Today(TimeProvider.System);
        var ahead = Today.Day < 6 ? TimeSpan.FromDays(6) : TimeSpan.Zero;
        Today = Today.AddDays(ahead.Days);
        host = await WebProcess.StartAsync(ahead);
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
