using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Visits;

/// <summary>Two at the desk have the same visit open: the second is told, not obeyed. The worker's forms aren't the desk's.</summary>
public sealed class StaleVisitTests(VisitWebFixture fixture) : IClassFixture<VisitWebFixture>
{
    [Fact]
    public async Task Assign_AfterAnotherHasAssigned_IsRefusedAndKeepsTheChoice()
    {
        var visit = await fixture.NextAsync();
        var url = $"/visits/{visit.Id}/assign";
        var (one, other) = (await fixture.Host.SignedInAsync(VisitWebFixture.OtherCaseworker), await fixture.Host.SignedInAsync(People.Caseworker));
        var (first, second) = (await one.OpenAsync(url), await other.OpenAsync(url));
        Assert.Equal(HttpStatusCode.Redirect, (await one.SendAsync(first, url, ("Workers", "worker-1"))).StatusCode);

        var again = await Stale(await other.SendAsync(second, url, ("Workers", "worker-2")));
        Assert.True(again.QuerySelector("#w-worker-2") is IHtmlInputElement { IsChecked: true });
        Assert.Equal(HttpStatusCode.Redirect, (await one.SendAsync(first, url, ("Workers", "worker-1"))).StatusCode);
        var row = await fixture.ReadAsync(visit.Id);
        Assert.Equal((VisitState.Assigned, "worker-1"), (row.State, row.WorkerId));

        Assert.Equal(HttpStatusCode.Redirect, (await other.SendAsync(await other.OpenAsync(url), url, ("Workers", "worker-2"))).StatusCode);
        Assert.Equal("worker-2", (await fixture.ReadAsync(visit.Id)).WorkerId);
    }

    [Fact]
    public async Task Verify_AfterAnotherHasVerified_IsRefusedAndKeepsTheExplanation()
    {
        var visit = await fixture.ReportedAsync();
        var url = $"/visits/{visit.Id}/verify";
        var (one, other) = (await fixture.Host.SignedInAsync(VisitWebFixture.OtherCaseworker), await fixture.Host.SignedInAsync(People.Caseworker));
        var (first, second) = (await one.OpenAsync(url), await other.OpenAsync(url));
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.Redirect, (await one.SendAsync(first, "", ("Explanation", "telephoned"))).StatusCode);

        var again = await Stale(await other.SendAsync(second, "", ("Explanation", "kept")));
        Assert.Equal("kept", again.QuerySelector("[name=Explanation]")!.TextContent.Trim());
        var row = await fixture.ReadAsync(visit.Id);
        Assert.Equal((VisitState.Verified, VisitWebFixture.OtherCaseworker.UserId), (row.State, row.VerifiedBy));
    }

    [Theory]
    [InlineData("unassign")]
    [InlineData("move")]
    [InlineData("cancel")]
    [InlineData("dispute")]
    [InlineData("correct")]
    [InlineData("resolve")]
    public async Task EveryFormOfTheDesk_IsStaleOnceAnotherVisitOfThePersonHasChanged(string act)
    {
        (string, string)[] fields =
        [
            ("Reason", act is "unassign" or "move" or "cancel" ? nameof(VisitReason.Weather) : "kept"),
            ("Day", "2026-11-24"), ("Time", "09:31"), ("Field", nameof(CorrectedField.CheckInTime)), ("Decision", "Uphold"),
        ];
        var visit = await fixture.AssignedAsync();
        var desk = await fixture.Host.SignedInAsync(People.Caseworker);
        var page = await desk.OpenAsync($"/visits/{visit.Id}/{act}");
        await ChangeAnotherOf(visit);
        await Stale(await desk.SendAsync(page, "", fields));
    }

    [Fact]
    public async Task Accept_AfterAnotherVisitOfThePersonHasChanged_IsTaken()
    {
        var visit = await fixture.AssignedAsync();
        var url = $"/visits/{visit.Id}/record";
        var worker = await fixture.Host.SignedInAsync(GivenVisits.Worker);
        var page = await worker.OpenAsync(url);
        await ChangeAnotherOf(visit);
        Assert.Equal(HttpStatusCode.Redirect, (await worker.SendAsync(page, $"{url}/accept")).StatusCode);
        Assert.Equal(VisitState.Accepted, (await fixture.ReadAsync(visit.Id)).State);
    }

    private async Task ChangeAnotherOf(Visit visit)
    {
        await using var db = await fixture.Host.Databases.CreateDbContextAsync();
        var later = await db.Set<Visit>().AsNoTracking().Where(one => one.RecipientId == visit.RecipientId && one.Day > visit.Day)
            .OrderBy(one => one.Day).FirstAsync();
        var desk = await fixture.Host.SignedInAsync(VisitWebFixture.OtherCaseworker);
        var page = await desk.OpenAsync($"/visits/{later.Id}/cancel");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.SendAsync(page, "", ("Reason", nameof(VisitReason.RecipientAsked)))).StatusCode);
    }

    private static async Task<IHtmlDocument> Stale(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await Browser.ReadAsync(answer);
        Assert.Contains("已被他人修改", Browser.RefusalBeside(again, ""), StringComparison.Ordinal);
        return again;
    }
}
