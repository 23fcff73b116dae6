using Xunit;

namespace ServiceMarket.Testing.Web;

/// <summary>For <c>IClassFixture</c>: starts the host before the first test of a class.</summary>
public sealed class WebHostFixture : IAsyncLifetime
{
    public WebHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await WebHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
