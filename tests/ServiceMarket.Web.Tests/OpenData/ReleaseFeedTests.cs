using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Testing.OpenData;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.OpenData;

public sealed class ReleaseFeedTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private const string First = "/open-data/releases.json?size=7";

    private Browser Anyone => fixture.Anyone;

    [Fact]
    public async Task Pages_OfTheDemoCounty_KeepToTheStandard_AndHoldEveryReleaseOnce()
    {
        var (pages, _) = await Anyone.PagesAsync(First);
        Assert.True(pages.Count > 5);
        Assert.Empty(pages.SelectMany(page => OcdsRules.FaultsOfReleasePackage(page)));
        Assert.Equal(await WrittenIds(), pages.Releases().Select(release => $"{release["id"]}"));
    }

    [Fact]
    public async Task Backfill_GivesEveryPublishedProcedureItsReleases_AndASecondTimeNone()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var published = await db.Set<Tender>().Where(tender => tender.PublishedUtc != null).Select(tender => tender.Id).Order().ToListAsync();
        Assert.NotEmpty(published);
        Assert.Equal(published, await db.Set<OpenDataRelease>().Where(release => release.Ocid.StartsWith("ocds-panshi-")).Select(release => release.TenderId).Distinct().Order().ToListAsync());
        var before = await db.Set<OpenDataRelease>().CountAsync();
        await fixture.Backfill();
        var publisher = fixture.Host.Services.GetRequiredService<ReleasePublisher>();
        foreach (var id in published) Assert.Equal(0, await publisher.PublishAsync(id, default));
        Assert.Equal(before, await db.Set<OpenDataRelease>().CountAsync());
    }

    [Fact]
    public async Task Demo_NothingOfAPersonAndNoSecretOfABidIsInIt()
    {
        var texts = await Task.WhenAll((await Anyone.PagesAsync("/open-data/releases.json")).Pages.Select(page => Task.FromResult(page.ToJsonString())));
        var text = System.Text.RegularExpressions.Regex.Unescape(string.Concat(texts));
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        string[] people = [.. DemoCast.All.Select(person => person.Name), .. DemoCast.All.Select(person => person.UserId), "评审专家", "方案完整",
            .. await db.Set<Domain.Settlements.StatementVisit>().Select(visit => visit.VisitId).ToListAsync(),
            .. await db.Set<Domain.Recipients.CareRecipient>().Select(person => person.Id).ToListAsync()];
        Assert.DoesNotContain(people, secret => text.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense!")]
    [InlineData("bm9uc2Vuc2U")]
    [InlineData("NjM4MDAwMDAwMDAwMDAwMDAwLzE")] // Well-formed, but the release of that number was written at another time.
    [InlineData("OTk5OTk5OTk5OTk5OTk5OTk5OS8x")]
    public async Task After_ThatIsNoCursorOfThisLog_IsRefusedInTheReadersLanguage(string after)
    {
        foreach (var (language, words) in new[] { ("zh-CN", "位置标记"), ("en", "cursor") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/open-data/releases.json?after={after}");
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var answer = await Anyone.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(words, System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("many")]
    [InlineData("100000")]
    [InlineData("99999999999999999999")]
    public async Task Size_OutOfRange_IsHeldWithinIt(string size) =>
        Assert.InRange((await Anyone.JsonAsync($"/open-data/releases.json?size={size}"))["releases"]!.AsArray().Count, 1, 200);

    [Fact]
    public async Task Page_ThatIsFull_MayBeKept_AndOneThatMayGrowIsAskedForAgain()
    {
        using var full = await Anyone.GetAsync(First);
        Assert.Equal(TimeSpan.FromDays(1), full.Headers.CacheControl!.MaxAge);
        Assert.Equal("*", full.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var (_, last) = await Anyone.PagesAsync(First);
        using var open = await Anyone.GetAsync(last);
        Assert.True(open.Headers.CacheControl!.NoCache);
        foreach (var (url, tag) in new[] { (First, full.Headers.ETag!), (last, open.Headers.ETag!) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.IfNoneMatch.Add(tag);
            using var again = await Anyone.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Feed_TellsTheLatestStepsWithTheirPages()
    {
        var feed = await Anyone.JsonAsync("/open-data/feed.json");
        Assert.Equal("https://jsonfeed.org/version/1.1", $"{feed["version"]}");
        var items = feed["items"]!.AsArray();
        Assert.InRange(items.Count, 10, 50);
        Assert.All(items, item => Assert.All(new[] { "id", "url", "title", "content_text", "date_published" }, field => Assert.NotEmpty($"{item![field]}")));
        Assert.Equal(items.Select(item => $"{item!["date_published"]}").OrderDescending(StringComparer.Ordinal), items.Select(item => $"{item!["date_published"]}"));
        Assert.DoesNotContain("Step_", System.Text.RegularExpressions.Regex.Unescape(feed.ToJsonString()), StringComparison.Ordinal);
        using var page = await Anyone.GetAsync(new Uri($"{items[0]!["url"]}").PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private async Task<List<string>> WrittenIds()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return [.. (await db.Set<OpenDataRelease>().OrderBy(release => release.Number).ToListAsync()).Select(release => $"{release.Ocid}-{release.EventId}")];
    }
}
