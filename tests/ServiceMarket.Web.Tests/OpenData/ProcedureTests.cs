using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Testing.OpenData;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.OpenData;

public sealed class ProcedureTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private Browser Anyone => fixture.Anyone;

    [Fact]
    public async Task Record_OfEveryProcedure_KeepsToTheStandard_AndSaysWhatHoldsNow()
    {
        foreach (var ocid in await Ocids())
        {
            var package = await Anyone.JsonAsync($"/open-data/records/{ocid}.json");
            Assert.Empty(OcdsRules.FaultsOfRecordPackage(package));
            var record = package["records"]![0]!;
            var dates = record["releases"]!.AsArray().Select(release => $"{release!["date"]}").ToList();
            Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
            Assert.Equal((ocid, "compiled", dates[^1]), ($"{record["ocid"]}", $"{record["compiledRelease"]!["tag"]![0]}", $"{record["compiledRelease"]!["date"]}"));
        }
    }

    [Fact]
    public async Task Record_OfTheMainContract_ShowsThePaymentAndThePriceThatWon()
    {
        var ocid = await OcidOf("StatementPaid");
        var compiled = (await Anyone.JsonAsync($"/open-data/records/{ocid}.json"))["records"]![0]!["compiledRelease"]!;
        var contract = Assert.Single(compiled["contracts"]!.AsArray())!;
        Assert.Equal("complete", $"{compiled["tender"]!["status"]}");
        Assert.True((decimal)contract["implementation"]!["transactions"]![0]!["value"]!["amount"]! > 0);
        Assert.Equal((decimal)compiled["awards"]![0]!["value"]!["amount"]!, (decimal)contract["value"]!["amount"]!);
        Assert.Equal($"{compiled["awards"]![0]!["id"]}", $"{contract["awardID"]}");
    }

    [Theory]
    [InlineData("/open-data/records/ocds-panshi-nobody.json")]
    [InlineData("/open-data/records/nonsense.json")]
    [InlineData("/public/procedures/ocds-panshi-nobody")]
    [InlineData("/public/procedures/nonsense")]
    [InlineData("/public/procedures/ocds-panshi-")]
    public async Task Unknown_IsNotFound(string url)
    {
        using var answer = await Anyone.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_OfATenderThatIsNotPublished_IsNotFound()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var draft = await db.Set<Domain.Tenders.Tender>().FirstAsync(tender => tender.PublishedUtc == null);
        using var answer = await Anyone.GetAsync($"/public/procedures/ocds-panshi-{draft.Id}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_IsReachedFromTheNotices_AndShowsTheStepsInBothLanguages()
    {
        var ocid = await OcidOf("StatementPaid");
        var notices = await Anyone.OpenAsync("/public/notices?size=200");
        Assert.NotNull(notices.QuerySelector($"a[href='/public/procedures/{ocid}']"));
        foreach (var (language, first, last, article) in new[] { ("zh-CN", "发布采购公告", "支付服务费", "财库〔2014〕214号第十条"), ("en", "Tender published", "Statement paid", "art. 10") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/public/procedures/{ocid}");
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var answer = await Anyone.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await Browser.ReadAsync(answer);
            var steps = page.QuerySelectorAll("ol .list-group-item").Select(step => step.TextContent.Trim()).ToList();
            Assert.StartsWith(first, steps[0], StringComparison.Ordinal);
            Assert.StartsWith(last, steps[^1], StringComparison.Ordinal);
            Assert.Contains(article, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Step_", page.Body.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"a[href='/open-data/records/{ocid}.json']"));
        }
    }

    [Fact]
    public async Task Page_WhileBidsAreScored_NamesNobody()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var open = await db.Set<Domain.Tenders.Tender>().Where(tender => tender.OpenedUtc != null && tender.AwardedBidId == null).Select(tender => tender.Id).ToListAsync();
        Assert.NotEmpty(open);
        foreach (var id in open)
        {
            var text = (await Anyone.OpenAsync($"/public/procedures/ocds-panshi-{id}")).Body!.TextContent;
            Assert.DoesNotContain(DemoCast.OrganisationNames.Concat(DemoCast.OrganisationCodes), name => text.Contains(name, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Steps_EveryPublicOne_HasANameInBothLanguages()
    {
        foreach (var language in new[] { "zh-CN", "en" })
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(language);
            Assert.All(PublicSteps.Kinds, kind => Assert.NotNull(Texts.Find("OpenData", $"Step_{kind}")));
        }
    }

    private async Task<List<string>> Ocids()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<OpenDataRelease>().Select(release => release.Ocid).Distinct().ToListAsync();
    }

    private async Task<string> OcidOf(string kind)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<OpenDataRelease>().Where(release => release.Kind == kind).Select(release => release.Ocid).FirstAsync();
    }
}
