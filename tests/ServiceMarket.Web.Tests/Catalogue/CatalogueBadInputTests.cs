using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Catalogue;

public sealed class CatalogueBadInputTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    [Theory]
    [InlineData("Code", "L01", "Code")]
    [InlineData("Code", "C1", "Code")]
    [InlineData("Code", "C01", "Code")]
    [InlineData("NameZh", "", "NameZh")]
    [InlineData("NameEn", "", "NameEn")]
    [InlineData("Content", "", "Content")]
    [InlineData("Category", "Nonsense", "Category")]
    [InlineData("Unit", "", "Unit")]
    [InlineData("CeilingPriceYuan", "0", "CeilingPriceYuan")]
    [InlineData("CeilingPriceYuan", "-1.00", "CeilingPriceYuan")]
    [InlineData("CeilingPriceYuan", "1.234", "CeilingPriceYuan")]
    [InlineData("CeilingPriceYuan", "100000.01", "CeilingPriceYuan")]
    [InlineData("MinMinutes", "-1", "MinMinutes")]
    [InlineData("MinMinutes", "half an hour", "MinMinutes")]
    [InlineData("WorkersNeeded", "0", "WorkersNeeded")]
    [InlineData("NeedsQualification", "Nonsense", "NeedsQualification")]
    [InlineData("DailyCeiling", "99999999999", "DailyCeiling")]
    public async Task NewItem_BadValue_IsRefusedBesideTheFieldAndSavesNothing(string field, string value, string beside)
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var draft = await Drafted(officer);
        var before = await Items(draft);
        var answer = await officer.SendAsync(await officer.OpenAsync($"/catalogue/versions/{draft}/items/new"), "", [.. Good(), (field, value)]);
        await IsRefused(answer, beside);
        Assert.Equal(before, await Items(draft));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-02-30")]
    [InlineData("2020-01-01")]
    [InlineData("2199-12-31")]
    [InlineData("")]
    public async Task Publish_FromADayThatCannotBe_IsRefusedBesideIt(string day)
    {
        var draft = await Drafted(await fixture.Host.SignedInAsync(People.Officer));
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        var url = $"/catalogue/versions/{draft}/publish";
        var answer = await approver.SendAsync(await approver.OpenAsync(url), $"{url}/check", ("EffectiveFrom", day));
        // A day that can be read is looked at once more, and then refused.
        if (answer.StatusCode == HttpStatusCode.OK) answer = await approver.SendAsync(await Browser.ReadAsync(answer), url);
        await IsRefused(answer, "EffectiveFrom");
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.Equal(ServiceListState.Draft, (await db.Set<ServiceListVersion>().AsNoTracking().SingleAsync(version => version.Id == draft)).State);
    }

    [Fact]
    public async Task StaleItemForm_IsRefusedAndKeepsWhatWasTyped()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var draft = await Drafted(officer);
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var item = await db.Set<ServiceItemVersion>().AsNoTracking().Where(one => one.ServiceListVersionId == draft).OrderBy(one => one.Code).FirstAsync();
        var url = $"/catalogue/versions/{draft}/items/{item.Id}";
        var (first, second) = (await officer.OpenAsync(url), await officer.OpenAsync(url));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(first, "", ("CeilingPriceYuan", "12.34"))).StatusCode);
        var stale = await officer.SendAsync(second, "", ("CeilingPriceYuan", "56.78"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Equal("56.78", (await Browser.ReadAsync(stale)).QuerySelector("[name=CeilingPriceYuan]")!.GetAttribute("value"));
        Assert.Equal(12_34, (await db.Set<ServiceItemVersion>().AsNoTracking().SingleAsync(one => one.Id == item.Id)).CeilingPriceFen);
    }

    private static async Task IsRefused(HttpResponseMessage answer, string beside)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        Assert.DoesNotContain("Refusal_", again.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> Drafted(Browser officer)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        if (await db.Set<ServiceListVersion>().AsNoTracking().FirstOrDefaultAsync() is not { } draft)
        {
            var page = await officer.OpenAsync("/catalogue/draft");
            Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "")).StatusCode);
            draft = await db.Set<ServiceListVersion>().AsNoTracking().SingleAsync();
            var chapter = await officer.OpenAsync($"/catalogue/versions/{draft.Id}/guide/new");
            Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(chapter, "", ("Order", "1"), ("Title", "指南"), ("Text", "照此办理。"))).StatusCode);
        }

        return draft.Id;
    }

    private async Task<int> Items(string draft)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<ServiceItemVersion>().CountAsync(item => item.ServiceListVersionId == draft);
    }

    private static (string, string)[] Good() =>
    [
        ("Code", "C99"), ("NameZh", "测试"), ("NameEn", "Test"), ("Category", "Care"), ("Unit", "Time"), ("Content", "测试内容"), ("CeilingPriceYuan", "10.00"),
        ("PriceKind", "Ceiling"), ("MinMinutes", "30"), ("WorkersNeeded", "1"), ("IsHomeVisit", "true"), ("Target", "Everyone"),
    ];
}
