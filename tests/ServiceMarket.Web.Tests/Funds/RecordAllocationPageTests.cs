using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Funds;

public sealed class RecordAllocationPageTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private static readonly (string, string)[] Good =
        [("DocumentDate", "2026-03-02"), ("Level", "Provincial"), ("FundLine", "KNJZ"), ("AmountYuan", "1,234,567.89")];

    [Fact]
    public async Task Post_SentTwice_RecordsOnce()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url(2026));
        var fields = Good.Append(("DocumentNumber", "twice-1")).ToArray();
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", fields)).StatusCode);
        Assert.Equal(1, await Recorded("twice-1"));
    }

    [Theory]
    [InlineData("AmountYuan", "1.234", "AmountYuan")]
    [InlineData("AmountYuan", "abc", "AmountYuan")]
    [InlineData("AmountYuan", "0", "AmountYuan")]
    [InlineData("AmountYuan", "", "AmountYuan")]
    [InlineData("AmountYuan", "99999999999999999999999999", "AmountYuan")]
    [InlineData("DocumentDate", "2026-02-30", "DocumentDate")]
    [InlineData("DocumentDate", "", "DocumentDate")]
    [InlineData("DocumentDate", "1999-01-01", "DocumentDate")]
    [InlineData("DocumentNumber", "", "DocumentNumber")]
    [InlineData("DocumentNumber", "0123456789012345678901234567890123456789012345678901234567890", "DocumentNumber")]
    [InlineData("FundLine", "NONE", "FundLine")]
    [InlineData("Level", "Galactic", "Level")]
    public async Task Post_BadValue_ShowsRefusalBesideFieldAndKeepsInput(string field, string value, string beside)
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url(2026));
        var operation = page.QuerySelector("[name=OperationId]")!.GetAttribute("value");
        var answer = await officer.SendAsync(page, "", [.. Good, ("DocumentNumber", "bad-1"), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        Assert.Equal(operation, again.QuerySelector("[name=OperationId]")!.GetAttribute("value"));
        if (field != "AmountYuan") Assert.Equal("1,234,567.89", again.QuerySelector("[name=AmountYuan]")!.GetAttribute("value"));
        if (field == "AmountYuan") Assert.Equal(value, again.QuerySelector("[name=AmountYuan]")!.GetAttribute("value"));
        Assert.Equal(0, await Recorded("bad-1"));
    }

    [Fact]
    public async Task Post_TwoMegabytesOfText_IsRefusedWithASentence()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url(2026));
        var answer = await officer.SendAsync(page, "", [.. Good, ("DocumentNumber", new string('x', 2_000_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(Texts.Of("Shared", "Status_TooLarge_Title"), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ScriptInNumber_IsShownAsText()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url(2026));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", [.. Good, ("DocumentNumber", "<script>alert(1)</script>")])).StatusCode);
        var html = await (await officer.GetAsync($"/funds/{People.County}/2026")).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefused()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url(2026));
        var answer = await officer.SendAsync(page, "", [.. Good, ("DocumentNumber", "forged-1"), ("__RequestVerificationToken", "")]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, await Recorded("forged-1"));
    }

    [Fact]
    public async Task Post_ByApprover_IsForbidden()
    {
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        Assert.Equal(HttpStatusCode.Forbidden, (await approver.GetAsync(Url(2026))).StatusCode);
    }

    [Fact]
    public async Task Ledger_WithUnknownSortAndFilters_IsShown()
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        await officer.SendAsync(await officer.OpenAsync(Url(2026)), "", [.. Good, ("DocumentNumber", "=1+1")]);
        var ledger = $"/funds/{People.County}/2026/ledger";
        foreach (var query in new[] { "?sort=nonsense&page=-4&size=999999&kind=Nothing", "?sort=-cap&page=99999999999", "?kind=Allocation&search=%27%3B--" })
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(ledger + query)).StatusCode);
        var file = await officer.GetAsync(ledger + "?format=xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Content.Headers.ContentType!.MediaType);
        var rows = MiniExcelLibs.MiniExcel.Query(await file.Content.ReadAsStreamAsync()).Cast<IDictionary<string, object?>>().ToList();
        Assert.True(rows.Count >= 2);
        Assert.Contains(rows, row => row.Values.Contains("'=1+1"));
    }

    private static string Url(int year) => $"/funds/{People.County}/{year}/record";

    private async Task<int> Recorded(string number)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<Allocation>().CountAsync(a => a.DocumentNumber == number);
    }
}
