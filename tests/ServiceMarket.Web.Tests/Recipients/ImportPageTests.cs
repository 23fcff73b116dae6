using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Recipients;

public sealed class ImportPageTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private static int sequence = 700;

    [Fact]
    public async Task Import_RegistersEverybodyOnce_HoweverOftenItIsSent()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var before = await Count();
        var file = Sheet(Enumerable.Range(0, 60).Select(_ => Person()));
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Send(browser, file)).StatusCode);
            Assert.Equal(before + 60, await Count());
        }
    }

    [Fact]
    public async Task Import_TheTemplateItself_HoldsNobody()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var template = await (await browser.GetAsync("/recipients/import/template")).Content.ReadAsByteArrayAsync();
        var answer = await Send(browser, template);
        Assert.Contains("没有人员", Browser.RefusalBeside(await Browser.ReadAsync(answer), "File"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("救助类别", "Nonsense")]
    [InlineData("出生日期", "2026-02-30")]
    [InlineData("户籍地区划代码", "")]
    [InlineData("居住乡镇（街道）", "220283001")]
    [InlineData("居住乡镇（街道）", "Nowhere")]
    [InlineData("电话", "0123456789012345678901234567890123456789")]
    public async Task Import_OneCellThatIsNoValue_SavesNothingAndNamesTheRow(string column, string value)
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var before = await Count();
        var wrong = Person();
        wrong[column] = value;
        var answer = await Send(browser, Sheet([Person(), wrong, Person()]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var faults = (await Browser.ReadAsync(answer)).QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        Assert.Equal(("3", column), (Assert.Single(faults)[0], faults[0][1]));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task Import_ARowThatTheRegisterRefuses_IsNamed_AndTheOthersAreRegistered()
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var before = await Count();
        var wrong = Person();
        wrong["Identity number"] = "220284194503020011";
        var answer = await Send(browser, Sheet([Person(), wrong, Person()]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var fault = Assert.Single((await Browser.ReadAsync(answer)).QuerySelectorAll("tbody tr"));
        Assert.StartsWith("3证件号码", fault.TextContent.Replace("\n", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("220284194503020011", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before + 2, await Count());
    }

    [Fact]
    public async Task Import_FiftyThousandRows_IsRefusedWhole() =>
        await Refused(Sheet(Enumerable.Repeat(Person(), 50_000)), "1000");

    [Fact]
    public async Task Import_AFileThatIsNoExcel_IsRefused()
    {
        var good = Sheet([Person()]);
        await Refused("姓名,证件号码"u8.ToArray(), ".xlsx");
        await Refused(good[..(good.Length / 2)], ".xlsx");
        await Refused(Archive(("readme.txt", new byte[10])), ".xlsx");
        await Refused(Archive(("xl/workbook.xml", new byte[10]), ("xl/worksheets/sheet1.xml", new byte[10])), ".xlsx");
        await Refused([], "");
    }

    [Fact]
    public async Task Import_OneCellFarBelow_IsRefused_WithoutReadingAMillionEmptyRows()
    {
        const string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var cells = string.Concat(Person().Select((cell, at) => $"<c r=\"{(char)('A' + at)}1\" t=\"inlineStr\"><is><t>{cell.Key}</t></is></c>"));
        await Refused(Archive(
            ("xl/workbook.xml", Xml($"<workbook xmlns=\"{ns}\" xmlns:r=\"{office}\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Xml($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")),
            ("xl/worksheets/sheet1.xml", Xml($"<worksheet xmlns=\"{ns}\"><sheetData><row r=\"1\">{cells}</row><row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row></sheetData></worksheet>"))), "1000");
    }

    [Fact]
    public async Task Import_AFileThatUnpacksToTooMuch_IsRefusedUnread() =>
        await Refused(Archive(("xl/workbook.xml", new byte[10]), ("xl/sharedStrings.xml", new byte[60_000_000])), "解压");

    [Fact]
    public async Task Import_WithoutAColumn_NamesIt() => await Refused(Sheet([new Dictionary<string, object> { ["姓名"] = "张测试" }]), "证件号码");

    private async Task Refused(byte[] file, string sentence)
    {
        var browser = await fixture.Host.SignedInAsync(People.Officer);
        var before = await Count();
        var answer = await Send(browser, file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var refusal = Browser.RefusalBeside(await Browser.ReadAsync(answer), "File");
        Assert.NotEqual("", refusal);
        Assert.Contains(sentence, refusal, StringComparison.Ordinal);
        Assert.Equal(before, await Count());
    }

    private static async Task<HttpResponseMessage> Send(Browser browser, byte[] file)
    {
        var page = await browser.OpenAsync("/recipients/import");
        var token = ((IHtmlInputElement)page.QuerySelector("[name=__RequestVerificationToken]")!).Value;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "File", "people.xlsx" } };
        return await browser.Client.PostAsync(new Uri("/recipients/import", UriKind.Relative), content);
    }

    private async Task<int> Count()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return await db.Set<CareRecipient>().CountAsync();
    }

    private static byte[] Sheet(IEnumerable<Dictionary<string, object>> people)
    {
        using var file = new MemoryStream();
        file.SaveAs(people);
        return file.ToArray();
    }

    private static byte[] Xml(string content) => System.Text.Encoding.UTF8.GetBytes(content);

    private static byte[] Archive(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    // In the order and the words of the form; one heading in English shows that either language will do.
    private static Dictionary<string, object> Person() => new()
    {
        ["姓名"] = "张测试",
        ["Identity number"] = ResidentIds.Of(Interlocked.Increment(ref sequence)),
        ["出生日期"] = "",
        ["救助类别"] = "特困（分散供养）",
        ["脆弱类型"] = "Older person",
        ["户籍地区划代码"] = "220381",
        ["居住乡镇（街道）"] = "220284001",
        ["电话"] = "13844321234",
        ["来源"] = "本人申请",
    };
}
