using System.Net;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>What a tired worker, a broken phone or a stranger sends.</summary>
public sealed class VisitBadInputTests(VisitWebFixture fixture) : IClassFixture<VisitWebFixture>
{
    [Fact]
    public async Task CheckIn_OfAnotherWorkersVisit_IsNotThere()
    {
        var (own, others) = (await fixture.AcceptedAsync(), await fixture.NextKeepingWorkersAsync());
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var stranger = await fixture.Host.SignedInAsync(VisitWebFixture.OtherWorker);
        var page = await worker.OpenAsync($"/visits/{own.Id}/record");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/visits/{own.Id}/record")).StatusCode);
        using var form = new FormUrlEncodedContent([new("OperationId", "operation-of-another"), new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.Client.PostAsync(new Uri($"/visits/{others.Id}/record/check-in", UriKind.Relative), form)).StatusCode);
        Assert.Null((await fixture.ReadAsync(others.Id)).CheckIn);
    }

    [Fact]
    public async Task CheckIn_SentTwice_IsOneReading_AndAgainIsRefused()
    {
        var visit = await fixture.AcceptedAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var (page, again) = (await worker.OpenAsync(url), await worker.OpenAsync(url));
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await worker.SendAsync(page, $"{url}/check-in")).StatusCode);
        var first = (await fixture.ReadAsync(visit.Id)).CheckIn!.ServerUtc;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await worker.SendAsync(again, $"{url}/check-in")).StatusCode);
        Assert.Equal(first, (await fixture.ReadAsync(visit.Id)).CheckIn!.ServerUtc);
    }

    [Fact]
    public async Task CheckIn_OnAnotherDay_IsRefused()
    {
        var visit = await fixture.AcceptedAsync(day: 2);
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var answer = await worker.SendAsync(await worker.OpenAsync(url), $"{url}/check-in");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), ""));
    }

    [Theory]
    [InlineData("Latitude", "91")]
    [InlineData("Latitude", "north")]
    [InlineData("Latitude", "NaN")]
    [InlineData("DeviceUtc", "yesterday")]
    [InlineData("OperationId", "x")]
    public async Task CheckIn_WithABrokenDevice_IsRefusedWithASentence(string field, string value)
    {
        var visit = await fixture.AcceptedAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var answer = await worker.SendAsync(await worker.OpenAsync(url), $"{url}/check-in", ("Latitude", "43"), ("Longitude", "126"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        if (field != "OperationId") Assert.NotEmpty((await Browser.ReadAsync(answer)).QuerySelectorAll(".invalid-feedback, .alert-danger"));
        Assert.Null((await fixture.ReadAsync(visit.Id)).CheckIn);
    }

    [Theory]
    [InlineData("Tasks", "", "")]
    [InlineData("Tasks", "EverythingAtOnce", "Tasks")]
    [InlineData("Condition", "", "Condition")]
    [InlineData("Condition", "Nonsense", "Condition")]
    [InlineData("Note", "long", "Note")]
    public async Task Report_BadValue_IsRefusedAndKeepsTheNote(string field, string value, string beside)
    {
        if (value == "long") value = new string('x', 501);
        var visit = await fixture.CheckedInAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var answer = await worker.SendAsync(await worker.OpenAsync(url), $"{url}/report", [("Tasks", "Talked"), ("Condition", "AsUsual"), ("Note", "kept"), (field, value)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        if (beside.Length > 0) Assert.NotEqual("", Browser.RefusalBeside(again, beside));
        else Assert.NotEmpty(again.QuerySelectorAll(".invalid-feedback, .alert-danger"));
        if (field != "Note") Assert.Equal("kept", again.QuerySelector("[name=Note]")!.TextContent.Trim());
        Assert.Equal(VisitState.InProgress, (await fixture.ReadAsync(visit.Id)).State);
    }

    [Fact]
    public async Task Report_ScriptInTheNote_IsShownAsText()
    {
        var visit = await fixture.CheckedInAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var sent = await worker.SendAsync(
            await worker.OpenAsync(url), $"{url}/report", ("Tasks", "Talked"), ("Condition", "AsUsual"), ("Note", "<script>alert(1)</script>"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        var html = await (await caseworker.GetAsync($"/visits/{visit.Id}")).Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_TwoMegabytes_IsTooLarge()
    {
        var visit = await fixture.CheckedInAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var answer = await worker.SendAsync(
            await worker.OpenAsync(url), $"{url}/report", ("Tasks", "Talked"), ("Condition", "AsUsual"), ("Note", new string('x', 2_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("cancel", "RecipientInHospital")]
    [InlineData("cancel", "Nonsense")]
    [InlineData("cancel", "")]
    [InlineData("move", "PlanChanged")]
    public async Task ReasonThatIsNotOffered_IsRefusedBesideTheField(string act, string reason)
    {
        var visit = await fixture.NextAsync();
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        var answer = await caseworker.SendAsync(await caseworker.OpenAsync($"/visits/{visit.Id}/{act}"), "", ("Reason", reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), "Reason"));
        Assert.Equal(VisitState.Planned, (await fixture.ReadAsync(visit.Id)).State);
    }

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-12-25")]
    [InlineData("2026-02-30")]
    [InlineData("")]
    public async Task Move_ToAnImpossibleDay_IsRefusedBesideTheField(string day)
    {
        var visit = await fixture.NextAsync();
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        var answer = await caseworker.SendAsync(await caseworker.OpenAsync($"/visits/{visit.Id}/move"), "", ("Reason", "Weather"), ("Day", day));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(answer), "Day"));
    }
}
