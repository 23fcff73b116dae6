using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.OpenData;

/// <summary>The demo county with its releases, read by people who have not signed in.</summary>
public sealed class OpenDataFixture : IAsyncLifetime
{
    public WebHost Host { get; private set; } = null!;

    public Browser Anyone { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await WebHost.StartAsync(demoCounty: true);
        Anyone = Host.Anonymous();
        await Backfill();
    }

    /// <summary>The sweep that otherwise runs every minute.</summary>
    public Task Backfill() => ActivatorUtilities.CreateInstance<BackfillReleasesJob>(Host.Services).ExecuteAsync(CancellationToken.None);

    public async Task DisposeAsync() => await Host.DisposeAsync();
}

static class OpenDataReading
{
    public static async Task<JsonObject> JsonAsync(this Browser browser, string url)
    {
        using var answer = await browser.GetAsync(url);
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {answer.StatusCode}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Page by page to the end; answers with the pages and with the address at which a reader comes back.</summary>
    public static async Task<(IReadOnlyList<JsonObject> Pages, string Last)> PagesAsync(this Browser browser, string url)
    {
        var pages = new List<JsonObject>();
        while (true)
        {
            var page = await browser.JsonAsync(url);
            pages.Add(page);
            if (page["links"]?["next"] is not { } next) return (pages, url);
            url = new Uri($"{next}").PathAndQuery;
        }
    }

    public static IEnumerable<JsonObject> Releases(this IEnumerable<JsonObject> pages) => pages.SelectMany(page => page["releases"]!.AsArray()).Select(one => one!.AsObject());
}
