using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Protection;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Recipients;

public sealed class RecipientPageTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private const string Township = "220284001";
    private static int sequence = 100;

    [Theory]
    [InlineData("IdNumber", "220284194503020011", "IdNumber")]
    [InlineData("IdNumber", "220284194502300015", "IdNumber")]
    [InlineData("IdNumber", "not a number", "IdNumber")]
    [InlineData("IdNumber", "", "IdNumber")]
    [InlineData("Name", "", "Name")]
    [InlineData("Name", "012345678901234567890123456789012345678901234567890123456789", "Name")]
    [InlineData("Category", "Nonsense", "Category")]
    [InlineData("VulnerableType", "Minor", "VulnerableType")]
    [InlineData("Township", "220283001", "Township")]
    [InlineData("Township", "220284999", "Township")]
    [InlineData("RegistrationDivision", "22", "RegistrationDivision")]
    [InlineData("BornOn", "2026-02-30", "BornOn")]
    [InlineData("HomePoint", "here", "HomePoint")]
    public async Task Register_BadValue_ShowsRefusalBesideFieldKeepsInputAndSavesNothing(string field, string value, string beside)
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var before = await Count();
        var answer = await Send(browser, "/recipients/register", [.. Good(), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        Assert.DoesNotContain("Refusal_", again.Body!.TextContent, StringComparison.Ordinal);
        if (field != "Address") Assert.Equal("测试屯", again.QuerySelector("[name=Address]")!.GetAttribute("value"));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Register_SentTwice_RegistersOnce()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var page = await browser.OpenAsync("/recipients/register");
        var before = await Count();
        var fields = Good();
        var first = await browser.SendAsync(page, "", fields);
        var second = await browser.SendAsync(page, "", fields);
        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task Register_ScriptInName_IsShownAsText()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var url = await Registered(browser, ("Name", "<script>alert(1)</script>"));
        var html = await (await browser.GetAsync(url)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        var shown = await (await RevealPage(browser, url, "Name")).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_TwoMegabytesOfText_IsRefused()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var answer = await Send(browser, "/recipients/register", [.. Good(), ("Needs", new string('x', 2_000_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Person_IsMaskedEverywhere_UntilRevealedWithAPurpose()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var number = ResidentIds.Of(Interlocked.Increment(ref sequence));
        var url = await Registered(browser, ("IdNumber", number), ("Name", "王小测"));
        foreach (var address in new[] { url, "/recipients?size=200", url + "/edit", url + "/assess", url + "/report" })
        {
            var html = await (await browser.GetAsync(address)).Content.ReadAsStringAsync();
            Assert.DoesNotContain("王小测", html, StringComparison.Ordinal);
            Assert.DoesNotContain(number, html, StringComparison.Ordinal);
            Assert.DoesNotContain("13844321234", html, StringComparison.Ordinal);
        }

        Assert.Contains("王**", await (await browser.GetAsync(url)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var answer = await RevealPage(browser, url, "IdNumber");
        Assert.Contains(number, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var id = url.Split('/')[^1];
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.Equal("Contact", (await db.Set<AccessLogEntry>().SingleAsync(entry => entry.SubjectId == id)).Purpose);
    }

    [Fact]
    public async Task Reveal_WithoutAPurpose_ShowsAndLogsNothing()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var url = await Registered(browser);
        var answer = await Send(browser, url + "/reveal", [("Field", "Phone"), ("Purpose", "")], url + "/reveal");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("13844321234", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var id = url.Split('/')[^1];
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<AccessLogEntry>().AnyAsync(entry => entry.SubjectId == id));
    }

    [Fact]
    public async Task Fault24_AnotherCountysUsers_FindNoPage()
    {
        var url = await Registered(await fixture.Host.SignedInAsync(People.Officer));
        foreach (var foreign in new[] { People.ForeignOfficer, TestAccounts.ForeignCaseworker, People.ForeignApprover })
        {
            var browser = await fixture.Host.SignedInAsync(foreign);
            foreach (var page in new[] { "", "/edit", "/assess", "/report", "/plan", "/reveal", "/assessments/x/confirm", "/plans/x/decide" })
                Assert.Contains((await browser.GetAsync(url + page)).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            Assert.DoesNotContain(url, await (await browser.GetAsync("/recipients?size=200")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var other in new[] { People.Manager, TestAccounts.FieldWorker, People.Auditor, People.Administrator })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await fixture.Host.SignedInAsync(other)).GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task Search_ByNameOrNumber_FindsExactlyAndNamesNobodyInTheAddress()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var number = ResidentIds.Of(Interlocked.Increment(ref sequence));
        var url = await Registered(browser, ("IdNumber", number), ("Name", "赵独特测试"));
        foreach (var text in new[] { "赵独特测试", number, number.ToLowerInvariant() })
        {
            var answer = await Send(browser, "/recipients", [("text", text)], "/recipients/search");
            var address = answer.Headers.Location!.ToString();
            Assert.DoesNotContain(text, Uri.UnescapeDataString(address), StringComparison.Ordinal);
            var found = await browser.OpenAsync(address);
            Assert.Equal([url], found.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")));
        }

        var none = await browser.OpenAsync((await Send(browser, "/recipients", [("text", "赵独特")], "/recipients/search")).Headers.Location!.ToString());
        Assert.Empty(none.QuerySelectorAll("tbody a"));
    }

    [Fact]
    public async Task List_WithOddFiltersAndAsExcel_IsShownWithoutPersonalData()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        await Registered(browser, ("Name", "钱表格测试"));
        foreach (var query in new[] { "?category=Nothing&grade=9&page=-4&size=99999&sort=x", "?work=Assess&sort=-due", "?work=Approve", "?work=Review", "?work=Confirm", "?key=zzz", "?township=220284001" })
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/recipients" + query)).StatusCode);
        var file = await browser.GetAsync("/recipients?format=xlsx");
        var cells = MiniExcelLibs.MiniExcel.Query(await file.Content.ReadAsStreamAsync()).Cast<IDictionary<string, object?>>()
            .SelectMany(row => row.Values).Select(value => $"{value}").ToList();
        Assert.Contains(Township, cells);
        Assert.DoesNotContain(cells, cell => cell.Contains('钱') || cell.Length == 18);
    }

    [Fact]
    public async Task Journey_FromAssessmentToApprovedPlanAndHospital_WorksInPages()
    {
        var contract = await GivenContract.ActiveAsync(fixture.Host.Databases, "contract-web");
        var worker = new Actor("u-cw-pages", "Caseworker", Role.Caseworker, Township);
        await fixture.Host.AddAccountAsync(worker);
        var caseworker = await fixture.Host.SignedInAsync(worker);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var url = await Registered(caseworker);

        (string, string)[] answers = [("Eating", "Alone"), ("Dressing", "Cannot"), ("BedTransfer", "Alone"), ("Toileting", "Alone"), ("WalkingIndoors", "Cannot"), ("Bathing", "Cannot")];
        var unanswered = await Browser.ReadAsync(await Send(caseworker, url + "/assess", [.. answers, ("Toileting", "")]));
        Assert.NotEqual("", Browser.RefusalBeside(unanswered, "Toileting"));
        await Moves(Send(caseworker, url + "/assess", answers));

        var confirm = await Link(officer, url, "/confirm");
        Assert.Null(await Link(caseworker, url, "/confirm"));
        await Moves(Send(officer, confirm!, []));

        var planPage = await caseworker.OpenAsync(url + "/plan");
        Assert.Contains("500", planPage.QuerySelector("#Lines_0__ContractLineId")!.TextContent, StringComparison.Ordinal);
        (string, string)[] line =
            [("Reason", "按需"), ("Lines[2].ContractLineId", $"{contract}-1"), ("Lines[2].Times", "2"), ("Lines[2].Per", "Week"), ("Lines[2].Minutes", "60")];
        var refused = await Browser.ReadAsync(await caseworker.SendAsync(planPage, "", [.. line, ("Lines[2].Times", "0")]));
        Assert.NotEqual("", Browser.RefusalBeside(refused, "Lines_2__Times"));
        var hurried = await Browser.ReadAsync(await caseworker.SendAsync(planPage, "", [.. line, ("Lines[2].Minutes", "59")]));
        Assert.Contains("60", Browser.RefusalBeside(hurried, "Lines_2__Minutes"), StringComparison.Ordinal);
        await Moves(caseworker.SendAsync(planPage, "", line));

        var decide = await Link(officer, url, "/decide");
        await Moves(Send(officer, decide!, [("Decision", "Approve")]));
        Assert.Contains("¥540.00", await (await officer.GetAsync(url)).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var stale = await caseworker.OpenAsync(url + "/report");
        await Moves(Send(caseworker, url + "/report", [("Kind", "Hospitalised")]));
        var late = await Browser.ReadAsync(await caseworker.SendAsync(stale, "", ("Kind", "Died")));
        Assert.NotEqual("", Browser.RefusalBeside(late, ""));
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var id = url.Split('/')[^1];
        Assert.Equal(PlanState.UnderReview, (await db.Set<CareRecipient>().Where(p => p.Id == id).SelectMany(p => p.Plans).SingleAsync()).State);
    }

    private static async Task<string?> Link(Browser browser, string url, string end) =>
        (await browser.OpenAsync(url)).QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").FirstOrDefault(href => href.EndsWith(end, StringComparison.Ordinal));

    private static async Task Moves(Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, answer.StatusCode == HttpStatusCode.UnprocessableEntity
            ? string.Join("; ", (await Browser.ReadAsync(answer)).QuerySelectorAll(".invalid-feedback, .alert-danger").Select(e => e.TextContent.Trim()))
            : $"{answer.StatusCode}");
    }

    private static async Task<HttpResponseMessage> Send(Browser browser, string url, (string, string)[] fields, string action = "") =>
        await browser.SendAsync(await browser.OpenAsync(url), action, fields);

    private static async Task<HttpResponseMessage> RevealPage(Browser browser, string url, string field) =>
        await Send(browser, $"{url}/reveal?field={field}", [("Field", field), ("Purpose", "Contact")], url + "/reveal");

    private static async Task<string> Registered(Browser browser, params (string, string)[] changes)
    {
        var answer = await Send(browser, "/recipients/register", [.. Good(), .. changes]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task<int> Count()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<CareRecipient>().CountAsync();
    }

    private static (string, string)[] Good() =>
    [
        ("Name", "张测试"), ("IdentityKind", "ResidentId"), ("IdNumber", ResidentIds.Of(Interlocked.Increment(ref sequence))), ("Category", "DispersedSupport"),
        ("VulnerableType", "Elderly"), ("RegistrationDivision", "220381"), ("Township", Township), ("Phone", "13844321234"), ("Address", "测试屯"), ("Source", "Application"),
    ];
}
