using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Identity;

public sealed class AccountPagesTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    [Fact]
    public async Task Login_FifthWrongPassword_LocksTheAccount()
    {
        var person = new Actor("u-locked", "Locked", Role.Auditor, People.County);
        await fixture.Host.AddAccountAsync(person);
        var browser = fixture.Host.Anonymous();
        var page = await browser.OpenAsync("/account/login");
        HttpResponseMessage answer = null!;
        for (var attempt = 0; attempt < 5; attempt++) answer = await browser.SendAsync(page, "/account/login", ("UserName", person.UserId), ("Password", "wrong"));
        var locked = Browser.RefusalBeside(await Browser.ReadAsync(answer), "");
        answer = await browser.SendAsync(page, "/account/login", ("UserName", person.UserId), ("Password", WebHost.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(locked, Browser.RefusalBeside(await Browser.ReadAsync(answer), ""));
        Assert.Equal(Texts.Of("Identity", "Login_LockedOut"), locked);
    }

    [Fact]
    public async Task Login_WithForeignReturnAddress_StaysHere()
    {
        var browser = fixture.Host.Anonymous();
        var page = await browser.OpenAsync("/account/login?returnUrl=https%3A%2F%2Felsewhere.example%2F");
        var answer = await browser.SendAsync(page, "/account/login", ("UserName", People.Auditor.UserId), ("Password", WebHost.Password));
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Create_SentTwice_MakesOneAccountThatCanSignIn()
    {
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync("/users/new");
        (string, string)[] fields =
            [("UserName", "new-auditor"), ("DisplayName", "New"), ("Role", "Auditor"), ("Division", People.County), ("Password", WebHost.Password)];
        Assert.Equal(HttpStatusCode.Redirect, (await admin.SendAsync(page, "", fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await admin.SendAsync(page, "", fields)).StatusCode);
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Users.CountAsync(u => u.UserName == "new-auditor"));
        await fixture.Host.SignedInAsync(new Actor("new-auditor", "New", Role.Auditor));
    }

    [Theory]
    [InlineData("Auditor", "220300", "", "Division")]
    [InlineData("Auditor", "", "", "Division")]
    [InlineData("Auditor", "nonsense", "", "Division")]
    [InlineData("ProviderManager", "", "52220102MJ0000018R", "Organisation")]
    [InlineData("ProviderManager", "220283", "", "Organisation")]
    [InlineData("System", "220283", "", "Role")]
    public async Task Create_BoundOutsideTheAdministratorsReach_IsRefusedBesideTheField(string role, string division, string organisation, string beside)
    {
        var admin = await fixture.Host.SignedInAsync(TestAccounts.ForeignAdministrator);
        var page = await admin.OpenAsync("/users/new");
        var answer = await admin.SendAsync(page, "", ("UserName", "outside"), ("DisplayName", "Outside"), ("Role", role), ("Division", division),
            ("Organisation", organisation), ("Password", WebHost.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), beside));
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "outside"));
    }

    [Theory]
    [InlineData("BureauOfficer", "220299", "", "", "Division")]
    [InlineData("BureauOfficer", "220200", "", "", "Division")]
    [InlineData("BureauOfficer", "220284100", "", "", "Division")]
    [InlineData("Caseworker", "220284999", "", "", "Division")]
    [InlineData("Caseworker", "220000", "", "", "Division")]
    [InlineData("ProvincialSupervisor", "220284", "", "", "Division")]
    [InlineData("Auditor", "220284", "", "worker-1", "WorkerId")]
    [InlineData("ProviderManager", "", "nonsense", "", "Organisation")]
    [InlineData("FieldWorker", "", "52220102MJ0000018R", "nobody", "WorkerId")]
    [InlineData("999", "220284", "", "", "Role")]
    public async Task Create_BoundToWhatIsNotThere_IsRefusedBesideTheField(string role, string division, string organisation, string worker, string beside)
    {
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync("/users/new");
        var answer = await admin.SendAsync(page, "", ("UserName", "nowhere"), ("DisplayName", "Nowhere"), ("Role", role), ("Division", division),
            ("Organisation", organisation), ("WorkerId", worker), ("Password", WebHost.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), beside));
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "nowhere"));
    }

    [Fact]
    public async Task Email_IsKept_ChangedAndEmptied_AndRefusedWhenItIsNone()
    {
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync("/users/new");
        (string, string)[] fields = [("UserName", "mailed"), ("DisplayName", "Mailed"), ("Role", "Auditor"), ("Division", People.County), ("Password", WebHost.Password)];
        var refused = await admin.SendAsync(page, "", [.. fields, ("Email", "not an address")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(refused), "Email"));
        var made = await admin.SendAsync(page, "", [.. fields, ("Email", "mailed@example.org")]);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var account = made.Headers.Location!.ToString();
        Assert.Equal("mailed@example.org", await EmailOf("mailed"));
        foreach (var (typed, kept) in new[] { ("nonsense", "mailed@example.org"), ("other@example.org", "other@example.org"), ("", null) })
        {
            await admin.SendAsync(await admin.OpenAsync(account), $"{account}/email", ("Email", typed));
            Assert.Equal(kept, await EmailOf("mailed"));
        }
    }

    [Fact]
    public async Task Disable_AnAccount_EndsItsSignIn()
    {
        var person = new Actor("u-leaver", "Leaver", Role.Auditor, People.County);
        await fixture.Host.AddAccountAsync(person);
        var admin = await fixture.Host.SignedInAsync(People.Administrator);
        var page = await admin.OpenAsync($"/users/{person.UserId}");
        Assert.Equal(HttpStatusCode.Redirect, (await admin.SendAsync(page, $"/users/{person.UserId}/disabled")).StatusCode);
        await Assert.ThrowsAsync<InvalidOperationException>(() => fixture.Host.SignedInAsync(person));
    }

    [Fact]
    public async Task Language_ChosenEnglish_StaysEnglish()
    {
        var browser = fixture.Host.Anonymous();
        var page = await browser.OpenAsync("/public/notices");
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        await browser.SendAsync(page, "/language");
        Assert.Equal("en", (await browser.OpenAsync("/public/notices")).DocumentElement.GetAttribute("lang"));
    }

    private async Task<string?> EmailOf(string userName)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        return (await db.Users.SingleAsync(user => user.UserName == userName)).Email;
    }
}
