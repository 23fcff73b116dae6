using System.Net;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Contracts;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Contracts;

public sealed class ContractPagesTests(ContractWebFixture fixture) : IClassFixture<ContractWebFixture>
{
    private static readonly (string, string)[] Good = [("StartsOn", "2026-11-20"), ("EndsOn", "2027-11-19"), ("LongTermGround", "")];

    private ContractScene Scene => fixture.Contracts;

    [Fact]
    public async Task Journey_FromTheAwardToTheSecondSignature()
    {
        var tender = await Scene.AwardedTenderAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var form = await officer.OpenAsync($"/contracts/draft?tender={tender}");
        Assert.Equal("2026-11-20", form.QuerySelector("[name=StartsOn]")!.GetAttribute("value"));
        var drafted = await officer.SendAsync(form, "", ("Number", $"J-{tender}"));
        Assert.Equal(HttpStatusCode.Redirect, drafted.StatusCode);
        var url = drafted.Headers.Location!.ToString();

        foreach (var person in new[] { People.Manager, People.Approver })
        {
            var signer = await fixture.Host.SignedInAsync(person);
            var sign = await signer.OpenAsync($"{url}/sign");
            Assert.Equal(HttpStatusCode.Redirect, (await signer.SendAsync(sign, "")).StatusCode);
        }

        Assert.Equal(ContractState.Active, (await Scene.ContractRowAsync(url.Split('/')[^1])).State);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"{url}/print")).StatusCode);
    }

    [Theory]
    [InlineData("Number", "", "Number")]
    [InlineData("Number", "0123456789012345678901234567890123456789012345678901234567890", "Number")]
    [InlineData("StartsOn", "2026-02-30", "StartsOn")]
    [InlineData("StartsOn", "", "StartsOn")]
    [InlineData("StartsOn", "2020-01-01", "StartsOn")]
    [InlineData("EndsOn", "2026-11-19", "EndsOn")]
    [InlineData("EndsOn", "2026-12-31", "EndsOn")]
    [InlineData("EndsOn", "2099-01-01", "EndsOn")]
    [InlineData("EndsOn", "2028-01-01", "LongTermGround")]
    [InlineData("TenderId", "", "TenderId")]
    public async Task Draft_BadValue_ShowsRefusalBesideFieldAndKeepsInput(string field, string value, string beside)
    {
        var tender = await Scene.AwardedTenderAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/contracts/draft?tender={tender}");
        var answer = await officer.SendAsync(page, "", [.. Good, ("Number", $"B-{tender}"), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        if (field != "TenderId") Assert.Equal(value, again.QuerySelector($"[name={field}]")!.GetAttribute("value"));
        await using var db = await Scene.Databases.CreateDbContextAsync();
        Assert.False(await db.Set<CareContract>().AnyAsync(c => c.TenderId == tender));
    }

    [Fact]
    public async Task Draft_SentTwice_IsOneContract()
    {
        var tender = await Scene.AwardedTenderAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/contracts/draft?tender={tender}");
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", [.. Good, ("Number", $"D-{tender}")])).StatusCode);
        await using var db = await Scene.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Set<CareContract>().CountAsync(c => c.TenderId == tender));
    }

    [Fact]
    public async Task Draft_WithScriptInTheNumber_IsShownAsText()
    {
        var tender = await Scene.AwardedTenderAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/contracts/draft?tender={tender}");
        var drafted = await officer.SendAsync(page, "", [.. Good, ("Number", $"<script>{tender[24..]}")]);
        var html = await (await officer.GetAsync(drafted.Headers.Location!.ToString())).Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"<script>{tender[24..]}", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quantities[0].Quantity", "0")]
    [InlineData("Quantities[0].Quantity", "-5")]
    [InlineData("Quantities[0].Quantity", "1.5")]
    [InlineData("Quantities[0].Quantity", "99999999999999")]
    [InlineData("Quantities[0].Quantity", "13")]
    [InlineData("Quantities[0].LineId", "someone-elses")]
    [InlineData("Quantities[0].LineId", "")]
    [InlineData("Year", "1999")]
    [InlineData("Year", "next")]
    [InlineData("Reason", "")]
    public async Task Supplement_BadValue_IsRefusedAndNothingIsSaved(string field, string value)
    {
        var id = await Scene.ActiveAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/contracts/{id}/supplement");
        var answer = await officer.SendAsync(page, "", [("Year", "2026"), ("Reason", "more"), ("Quantities[0].Quantity", "1"), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await Browser.ReadAsync(answer)).QuerySelectorAll(".invalid-feedback, .alert-danger"));
        Assert.Empty((await Scene.ContractRowAsync(id)).Supplements);
    }

    [Fact]
    public async Task Supplement_DraftedAgreedApproved_ByButtons()
    {
        var id = await Scene.ActiveAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/contracts/{id}/supplement");
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", ("Year", "2026"), ("Reason", "more"), ("Quantities[0].Quantity", "2"))).StatusCode);
        var supplement = (await Scene.ContractRowAsync(id)).Supplements.Single().Id;
        foreach (var (person, act) in new[] { (People.Manager, "agree"), (People.Approver, "approve") })
        {
            var browser = await fixture.Host.SignedInAsync(person);
            var details = await browser.OpenAsync($"/contracts/{id}");
            Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(details, $"/contracts/{id}/supplements/{supplement}/{act}")).StatusCode);
        }

        Assert.Equal(100_00, (await Scene.ContractRowAsync(id)).SupplementedFen);
    }

    [Fact]
    public async Task StaleForm_IsRefusedAndKeepsTheReason()
    {
        var id = await Scene.ActiveAsync();
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        var first = await approver.OpenAsync($"/contracts/{id}/suspend");
        var second = await approver.OpenAsync($"/contracts/{id}/suspend");
        Assert.Equal(HttpStatusCode.Redirect, (await approver.SendAsync(first, "", ("Reason", "inspection"))).StatusCode);
        var stale = await approver.SendAsync(second, "", ("Reason", "another reason"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Contains("another reason", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault24_AnothersContract_IsNotThere()
    {
        var id = await Scene.ActiveAsync();
        foreach (var person in TestAccounts.Foreign)
        {
            var browser = await fixture.Host.SignedInAsync(person);
            foreach (var page in new[] { "", "/print", "/amend", "/sign", "/decline", "/suspend", "/terminate", "/supplement" })
            {
                var status = (await browser.GetAsync($"/contracts/{id}{page}")).StatusCode;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person.Role} {page} {status}");
            }

            var list = await browser.GetAsync("/contracts");
            if (list.IsSuccessStatusCode) Assert.DoesNotContain(id, await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("?sort=nonsense&page=-3&state=Nothing&year=abc")]
    [InlineData("?sort=-total&year=2027&search=%27%3B--")]
    [InlineData("?sort=paid&late=true")]
    [InlineData("?supplement=Agreed&sort=state")]
    [InlineData("?sort=number&format=xlsx")]
    public async Task List_WithAnyQuery_IsShown(string query)
    {
        await Scene.DraftAsync();
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/contracts" + query)).StatusCode);
    }

    [Fact]
    public async Task StartPage_ShowsWhatWaits()
    {
        await Scene.DraftAsync();
        foreach (var person in new[] { People.Manager, People.Approver, People.Officer })
        {
            var browser = await fixture.Host.SignedInAsync(person);
            var answer = await browser.GetAsync("/");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            if (person != People.Officer) Assert.Contains("/contracts?state=Draft", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }
}
