using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>The host with the demo county in it, and one record of each kind that nobody from elsewhere may reach.</summary>
public sealed class PanshiHost : IAsyncLifetime
{
    public WebHost Host { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Records { get; private set; } = null!;

    /// <summary>More of each kind, by feature.</summary>
    public ILookup<string, Dictionary<string, string>> Candidates { get; private set; } = null!;

    public IReadOnlyList<WebAction> Actions { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await WebHost.StartAsync(demoCounty: true);
        Records = await PanshiRecords.ReadAsync(Host.Databases);
        Candidates = await PanshiCandidates.ReadAsync(Host.Databases);
        Actions = WebAction.AllOf(Host.Services);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
