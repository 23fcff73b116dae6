using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Providers;

public sealed class ProviderBadInputTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private const string Url = $"/providers/{People.Organisation}";

    /// <summary>The standard's own example.</summary>
    private const string NewOrganisation = "91350100M000100Y43";

    [Theory]
    [InlineData("CreditCode", "52220102MJ0000018X", "CreditCode")]
    [InlineData("CreditCode", "nonsense", "CreditCode")]
    [InlineData("CreditCode", "", "CreditCode")]
    [InlineData("Name", "", "Name")]
    [InlineData("Name", "<b>us</b>", "Name")]
    [InlineData("ContactEmail", "nobody", "ContactEmail")]
    [InlineData("ContactPhone", "", "ContactPhone")]
    [InlineData("OfferedItemCodes", "nonsense", "OfferedItemCodes")]
    [InlineData("ServedCounties", "", "ServedCounties")]
    [InlineData("ServedCounties", "220299", "ServedCounties")]
    [InlineData("ServedCounties", "220200", "ServedCounties")]
    [InlineData("ServedCounties", "220284100", "ServedCounties")]
    [InlineData("ServedCounties", People.OtherCounty, "ServedCounties")]
    public async Task Register_BadValue_IsRefusedBesideTheFieldAndSavesNothing(string field, string value, string beside)
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var answer = await officer.SendAsync(await officer.OpenAsync("/providers/register"), "", [.. Good(), (field, value)]);
        await IsRefused(answer, beside);
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<Domain.Providers.ServiceProvider>().AnyAsync(provider => provider.Id == NewOrganisation));
    }

    [Theory]
    [InlineData("papers/new", "IssuedOn", "0001-01-01", "IssuedOn")]
    [InlineData("papers/new", "IssuedOn", "9999-12-31", "IssuedOn")]
    [InlineData("papers/new", "ExpiresOn", "2026-02-30", "ExpiresOn")]
    [InlineData("papers/new", "ExpiresOn", "1899-12-31", "ExpiresOn")]
    [InlineData("papers/new", "Kind", "Nonsense", "Kind")]
    [InlineData("papers/new", "Number", "", "Number")]
    [InlineData("staff/hire", "IdNumber", "220284194503020011", "IdNumber")]
    [InlineData("staff/hire", "IdNumber", "", "IdNumber")]
    [InlineData("staff/hire", "HomeTownship", "220284", "HomeTownship")]
    [InlineData("staff/hire", "HomeTownship", "220284999", "HomeTownship")]
    [InlineData("staff/hire", "HomeTownship", "", "HomeTownship")]
    [InlineData("staff/hire", "EmployedFrom", "0001-01-01", "EmployedFrom")]
    [InlineData("staff/hire", "EmployedFrom", "2199-12-31", "EmployedFrom")]
    [InlineData("staff/hire", "Name", "", "Name")]
    [InlineData("change", "ServedCounties", "220299", "ServedCounties")]
    public async Task Form_BadValue_IsRefusedBesideTheFieldAndSavesNothing(string form, string field, string value, string beside)
    {
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        await Registered(manager);
        var before = await Version();
        var answer = await manager.SendAsync(await manager.OpenAsync($"{Url}/{form}"), "", [.. Filled(form), (field, value)]);
        await IsRefused(answer, beside);
        Assert.Equal(before, await Version());
    }

    [Fact]
    public async Task StaleForm_IsRefusedAndKeepsWhatWasTyped()
    {
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        await Registered(manager);
        var (first, second) = (await manager.OpenAsync($"{Url}/change"), await manager.OpenAsync($"{Url}/change"));
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(first, "", ("Name", "甲机构"))).StatusCode);
        var stale = await manager.SendAsync(second, "", ("Name", "乙机构"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Equal("乙机构", (await Browser.ReadAsync(stale)).QuerySelector("[name=Name]")!.GetAttribute("value"));
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.Equal("甲机构", (await db.Set<Domain.Providers.ServiceProvider>().AsNoTracking().SingleAsync(provider => provider.Id == People.Organisation)).Name);
    }

    private static async Task IsRefused(HttpResponseMessage answer, string beside)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        Assert.DoesNotContain("Refusal_", again.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task Registered(Browser manager)
    {
        if ((await manager.GetAsync(Url)).StatusCode == HttpStatusCode.OK) return;
        var answer = await manager.SendAsync(await manager.OpenAsync("/providers/register"), "", Good());
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<int> Version()
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return (await db.Set<Domain.Providers.ServiceProvider>().AsNoTracking().SingleAsync(provider => provider.Id == People.Organisation)).Version;
    }

    private static (string, string)[] Good() =>
    [
        ("CreditCode", NewOrganisation), ("Name", "测试机构"), ("ContactName", "联系人"), ("ContactPhone", "13844321234"),
        ("ContactEmail", "office@example.org"), ("OfferedItemCodes", "G01"), ("ServedCounties", People.County),
    ];

    private static (string, string)[] Filled(string form) => form switch
    {
        "papers/new" => [("Kind", $"{Enum.GetValues<QualificationKind>()[0]}"), ("Number", "1"), ("IssuedOn", "2026-01-01"), ("ExpiresOn", "2027-01-01")],
        "staff/hire" =>
            [("Name", "员工"), ("Phone", "13844321234"), ("IdNumber", ResidentIds.Of(900)), ("HomeTownship", People.Township), ("EmployedFrom", "2026-01-01")],
        _ => Good(),
    };
}
