using System.Net;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Settlements;
using ServiceMarket.Testing.Web;
using ServiceMarket.Web.Tests.Contracts;

namespace ServiceMarket.Web.Tests.Settlements;

public sealed class StatementPagesTests(ContractWebFixture fixture) : IClassFixture<ContractWebFixture>
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private SettlementScene Scene => fixture.Settlements;

    [Fact]
    public async Task Journey_DraftDeductConfirmPay()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 4, Day, perDay: 4);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var form = await officer.OpenAsync($"/settlements/draft?contract={contract}");
        Assert.Equal("2026-11", form.QuerySelector("[name=Month]")!.GetAttribute("value"));
        var drafted = await officer.SendAsync(form, "/settlements/draft");
        Assert.Equal(HttpStatusCode.Redirect, drafted.StatusCode);
        var url = drafted.Headers.Location!.ToString();
        var id = url.Split('/')[^1];

        var deduct = await officer.OpenAsync($"{url}/lines/{id}-1/deduct");
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(deduct, "", ("DeductionYuan", "12.34"), ("Reason", "short"))).StatusCode);

        var manager = await fixture.Host.SignedInAsync(People.Manager);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(await manager.OpenAsync(url), $"{url}/confirm")).StatusCode);
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        Assert.Equal(HttpStatusCode.Redirect, (await approver.SendAsync(await approver.OpenAsync(url), $"{url}/pay")).StatusCode);

        var row = await Scene.StatementRowAsync(id);
        Assert.Equal((StatementState.Paid, 187_66L), (row.State, row.NetFen));
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"{url}/print")).StatusCode);
        var visits = await manager.GetAsync($"{url}/visits.xlsx");
        Assert.Equal(5, MiniExcelLibs.MiniExcel.Query(await visits.Content.ReadAsStreamAsync()).Count());
    }

    [Theory]
    [InlineData("DeductionYuan", "-1", "DeductionYuan")]
    [InlineData("DeductionYuan", "1.234", "DeductionYuan")]
    [InlineData("DeductionYuan", "", "DeductionYuan")]
    [InlineData("DeductionYuan", "abc", "DeductionYuan")]
    [InlineData("DeductionYuan", "50.01", "DeductionYuan")]
    [InlineData("Reason", "", "Reason")]
    [InlineData("Reason", "long", "Reason")]
    public async Task Deduct_BadValue_ShowsRefusalBesideFieldAndKeepsInput(string field, string value, string beside)
    {
        if (value == "long") value = new string('x', 301);
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 1, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/settlements/{id}/lines/{id}-1/deduct");
        var answer = await officer.SendAsync(page, "", [("DeductionYuan", "1"), ("Reason", "short"), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        if (field == "DeductionYuan") Assert.Equal(value, again.QuerySelector("[name=DeductionYuan]")!.GetAttribute("value"));
        Assert.Equal(0, (await Scene.StatementRowAsync(id)).DeductedFen);
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("0000-01")]
    [InlineData("November")]
    [InlineData("")]
    [InlineData("2031-01")]
    public async Task Draft_OfAnImpossibleMonth_IsRefusedBesideTheField(string month)
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 1, Day);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var form = await officer.OpenAsync($"/settlements/draft?contract={contract}");
        var answer = await officer.SendAsync(form, "/settlements/draft", ("Month", month));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), "Month"));
    }

    [Fact]
    public async Task StaleDeduction_IsRefusedAndKeepsWhatWasTyped()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 1, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var url = $"/settlements/{id}/lines/{id}-1/deduct";
        var (first, second) = (await officer.OpenAsync(url), await officer.OpenAsync(url));
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(first, "", ("DeductionYuan", "1.00"), ("Reason", "short"))).StatusCode);
        var stale = await officer.SendAsync(second, "", ("DeductionYuan", "2.00"), ("Reason", "kept words"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Contains("kept words", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1_00, (await Scene.StatementRowAsync(id)).DeductedFen);
    }

    [Fact]
    public async Task StaleConfirmation_AfterADeduction_IsRefused()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 1, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        var seen = await manager.OpenAsync($"/settlements/{id}");
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var deduct = await officer.OpenAsync($"/settlements/{id}/lines/{id}-1/deduct");
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(deduct, "", ("DeductionYuan", "1.00"), ("Reason", "short"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await manager.SendAsync(seen, $"/settlements/{id}/confirm")).StatusCode);
        Assert.Equal(StatementState.Draft, (await Scene.StatementRowAsync(id)).State);
    }

    [Fact]
    public async Task Dispute_WithWords_IsAnsweredByTheOfficer()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 2, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        var page = await manager.OpenAsync($"/settlements/{id}/dispute");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await manager.SendAsync(page, "", ("Objections[0].Text", " "))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.SendAsync(page, "", ("Objections[0].Text", "one is missing <b>"))).StatusCode);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var details = await officer.OpenAsync($"/settlements/{id}");
        Assert.Contains("one is missing <b>", details.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(details, $"/settlements/{id}/resubmit")).StatusCode);
        Assert.Equal(StatementState.Draft, (await Scene.StatementRowAsync(id)).State);
    }

    [Fact]
    public async Task Cancel_WithAReason_FreesTheVisits()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 2, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync($"/settlements/{id}/cancel");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.SendAsync(page, "", ("Reason", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.SendAsync(page, "", ("Reason", "wrong"))).StatusCode);
        Assert.Empty((await Scene.StatementRowAsync(id)).Visits);
    }

    [Fact]
    public async Task Fault24_AnothersStatement_IsNotThere()
    {
        var contract = await Scene.Contracts.ActiveAsync();
        await Scene.VerifiedVisitsAsync(contract, 1, Day);
        var id = await Scene.DraftedAsync(contract, 2026, 11);
        foreach (var person in TestAccounts.Foreign)
        {
            var browser = await fixture.Host.SignedInAsync(person);
            foreach (var page in new[] { "", "/print", "/visits.xlsx", "/dispute", "/cancel", $"/lines/{id}-1/deduct" })
            {
                var status = (await browser.GetAsync($"/settlements/{id}{page}")).StatusCode;
                Assert.True(status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{person.Role} {page} {status}");
            }
        }
    }

    [Theory]
    [InlineData("?sort=nonsense&page=-3&state=Nothing&year=abc&month=99")]
    [InlineData("?sort=-month&search=%27%3B--")]
    [InlineData("?sort=contract&state=Draft&year=2026&month=11")]
    [InlineData("?sort=net&format=xlsx")]
    public async Task List_WithAnyQuery_IsShown(string query)
    {
        var officer = await fixture.Host.SignedInAsync(People.Officer);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/settlements" + query)).StatusCode);
    }
}
