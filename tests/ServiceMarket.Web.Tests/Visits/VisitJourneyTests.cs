using System.Net;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>From the caseworker's assignment to what can be paid, through the pages.</summary>
public sealed class VisitJourneyTests(VisitWebFixture fixture) : IClassFixture<VisitWebFixture>
{
    [Fact]
    public async Task Journey_AssignAcceptCheckInReportVerify()
    {
        var visit = await fixture.NextAsync();
        var (url, record) = ($"/visits/{visit.Id}", $"/visits/{visit.Id}/record");
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        var assign = await caseworker.OpenAsync($"{url}/assign?start=10:15");
        Assert.Equal(HttpStatusCode.Redirect, (await caseworker.SendAsync(assign, $"{url}/assign", ("Workers", "worker-1"))).StatusCode);

        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        Assert.Contains(record, (await worker.OpenAsync("/visits/today")).Body!.InnerHtml, StringComparison.Ordinal);
        await Press(worker, record, "accept");
        Assert.Contains(VisitWebFixture.Address, (await worker.OpenAsync(record)).Body!.TextContent, StringComparison.Ordinal);
        await Press(worker, record, "check-in", ("DeviceUtc", fixture.Clock.GetUtcNow().ToString("o")));
        fixture.Clock.Advance(TimeSpan.FromMinutes(70));
        await Press(worker, record, "report", ("Tasks", "Talked"), ("Condition", "AsUsual"), ("Note", "all well"));
        Assert.DoesNotContain(VisitWebFixture.Address, (await worker.OpenAsync(record)).Body!.TextContent, StringComparison.Ordinal);

        var page = await caseworker.OpenAsync($"{url}/verify");
        Assert.Contains("all well", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await caseworker.SendAsync(page, "")).StatusCode);
        var row = await fixture.ReadAsync(visit.Id);
        Assert.Equal((VisitState.Verified, VisitFlags.None, People.Caseworker.UserId), (row.State, row.Flags, row.VerifiedBy));
        Assert.Equal(HttpStatusCode.OK, (await caseworker.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task Assign_WorkerWhoIsTaken_IsShownWithTheReasonAndRefused()
    {
        var first = await fixture.AssignedAsync();
        var second = await fixture.NextKeepingWorkersAsync();
        Assert.Equal(first.StartUtc, second.StartUtc);
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        var page = await caseworker.OpenAsync($"/visits/{second.Id}/assign");
        Assert.True(page.QuerySelector("#w-worker-1")!.HasAttribute("disabled"));
        Assert.False(page.QuerySelector("#w-worker-2")!.HasAttribute("disabled"));
        var forced = await caseworker.SendAsync(page, $"/visits/{second.Id}/assign", ("Workers", "worker-1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
        Assert.NotEqual("", Browser.RefusalBeside(await Browser.ReadAsync(forced), "Workers"));
        var later = await caseworker.OpenAsync($"/visits/{second.Id}/assign?start=15:00");
        Assert.False(later.QuerySelector("#w-worker-1")!.HasAttribute("disabled"));
    }

    [Fact]
    public async Task UnassignMoveCancel_EachWithAReason()
    {
        var visit = await fixture.AssignedAsync();
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "unassign", ("Reason", "WorkerIll"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "move", ("Day", "2026-11-26"), ("Reason", "Weather"))).StatusCode);
        Assert.Equal(new DateOnly(2026, 11, 26), (await fixture.ReadAsync(visit.Id)).Day);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "cancel", ("Reason", "RecipientAsked"))).StatusCode);
        Assert.Equal((VisitState.Cancelled, VisitReason.RecipientAsked), ((await fixture.ReadAsync(visit.Id)).State, (await fixture.ReadAsync(visit.Id)).Reason));
    }

    [Fact]
    public async Task Decline_SentTwice_GetsTheFirstAnswer()
    {
        var visit = await fixture.AssignedAsync();
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var page = await worker.OpenAsync($"/visits/{visit.Id}/record/decline");
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await worker.SendAsync(page, "", ("Reason", "NoTransport"))).StatusCode);
        Assert.Equal(VisitState.Planned, (await fixture.ReadAsync(visit.Id)).State);
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        Assert.Contains(visit.Id, await (await manager.GetAsync("/visits?work=GivenBack&size=200")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NobodyHome")]
    [InlineData("Refused")]
    [InlineData("Hospital")]
    [InlineData("Died")]
    [InlineData("Moved")]
    public async Task Obstacle_IsRecordedAndNotPaid(string obstacle)
    {
        var visit = await fixture.AcceptedAsync();
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var page = await worker.OpenAsync($"/visits/{visit.Id}/record/obstacle");
        Assert.Equal(HttpStatusCode.Redirect, (await worker.SendAsync(page, "", ("Obstacle", obstacle), ("Note", "nobody"))).StatusCode);
        var row = await fixture.ReadAsync(visit.Id);
        Assert.Equal((VisitState.Missed, obstacle, false), (row.State, $"{row.Obstacle}", row.IsPayable));
    }

    [Fact]
    public async Task FlaggedVisit_IsVerifiedOnlyWithAnExplanation()
    {
        var visit = await fixture.ReportedAsync();
        Assert.NotEqual(VisitFlags.None, (await fixture.ReadAsync(visit.Id)).Flags);
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Form(caseworker, visit, "verify")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "verify", ("Explanation", "telephoned"))).StatusCode);
        Assert.Equal(VisitState.Verified, (await fixture.ReadAsync(visit.Id)).State);
    }

    [Fact]
    public async Task Dispute_IsDecidedBySomebodyElse()
    {
        var visit = await fixture.ReportedAsync();
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Form(caseworker, visit, "dispute", ("Reason", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "dispute", ("Reason", "the neighbour saw nobody"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Form(caseworker, visit, "resolve", ("Decision", "Uphold"), ("Reason", "x"))).StatusCode);
        var other = await fixture.Host.SignedInAsync(VisitWebFixture.OtherCaseworker);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(other, visit, "resolve", ("Decision", "Dismiss"), ("Reason", "confirmed"))).StatusCode);
        Assert.Equal(VisitState.Missed, (await fixture.ReadAsync(visit.Id)).State);
    }

    [Fact]
    public async Task Manager_ContestsAVerification()
    {
        var visit = await fixture.ReportedAsync();
        var manager = await fixture.Host.SignedInAsync(People.Manager);
        Assert.Equal(HttpStatusCode.Redirect, (await Form(manager, visit, "dispute", ("Reason", "the worker was not there"))).StatusCode);
        Assert.Equal((VisitState.Disputed, People.Manager.UserId), ((await fixture.ReadAsync(visit.Id)).State, (await fixture.ReadAsync(visit.Id)).DisputedBy));
        Assert.True(await fixture.StatusAsync(People.Manager, $"/visits/{visit.Id}/resolve") is HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Correction_StandsBesideTheFirstReading()
    {
        var visit = await fixture.ReportedAsync();
        var first = (await fixture.ReadAsync(visit.Id)).CheckIn!.ServerUtc;
        var caseworker = await fixture.Host.SignedInAsync(People.Caseworker);
        (string, string)[] at = [("Field", "CheckInTime"), ("Day", "2026-11-24"), ("Time", "09:31"), ("Reason", "the phone was flat")];
        Assert.Equal(HttpStatusCode.Redirect, (await Form(caseworker, visit, "correct", at)).StatusCode);
        var row = await fixture.ReadAsync(visit.Id);
        Assert.Equal((first, "2026-11-24T01:31:00Z"), (row.CheckIn!.ServerUtc, row.Corrections.Single().NewValue));
        var text = (await caseworker.OpenAsync($"/visits/{visit.Id}")).Body!.TextContent;
        Assert.Contains("the phone was flat", text, StringComparison.Ordinal);
        Assert.Contains("09:31", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Form(caseworker, visit, "correct", [.. at[..2], ("Time", "23:59"), at[3]])).StatusCode);
    }

    private static async Task Press(Browser worker, string record, string act, params (string, string)[] fields)
    {
        var answer = await worker.SendAsync(await worker.OpenAsync(record), $"{record}/{act}", fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{act}: {answer.StatusCode}");
    }

    private static async Task<HttpResponseMessage> Form(Browser person, Visit visit, string act, params (string, string)[] fields) =>
        await person.SendAsync(await person.OpenAsync($"/visits/{visit.Id}/{act}"), "", fields);
}
