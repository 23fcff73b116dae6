using ServiceMarket.Domain;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>
/// A host of its own for the walks, because they put the business clock forward by weeks. It begins on a Tuesday whose working days are
/// known, whatever day the test runs on.
/// </summary>
public sealed class WeekFixture : IAsyncLifetime
{
    private static readonly DateTime Begin = ChinaTime.ToUtc(new DateOnly(2026, 11, 24), new TimeOnly(10, 0));

    private WebProcess? host;
    private Chromium? chromium;

    public WebProcess Host => host!;

    public Chromium Chromium => chromium!;

    public async Task InitializeAsync()
    {
        if (!EndToEnd.Tests.Chromium.IsThere) return;
        host = await WebProcess.StartAsync(Begin - TimeProvider.System.GetUtcNow().UtcDateTime);
        chromium = await EndToEnd.Tests.Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        if (host is not null) await host.DisposeAsync();
    }
}
