using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>At the door, after the service, or in vain. What counts is the server's clock; the device's clock and place only flag.</summary>
[MakesVisits]
public sealed class MakeVisitController(VisitPages pages) : RecordController(pages)
{
    [HttpPost("/visits/{id}/record/check-in")]
    public Task<IActionResult> CheckIn(string id, CheckInVisitForm form) => ActOn(
        id, book => book.CheckIn(new CheckInVisit(form.OperationId, Actor, id, form.Device)), visit => ShowRecord(visit, form),
        VisitsText.CheckIn_Done, VisitLinks.Record(id));

    [HttpPost("/visits/{id}/record/report")]
    public Task<IActionResult> Report(string id, ReportVisitForm form) => ActOn(
        id,
        book => book.Report(new ReportVisit(form.OperationId, Actor, id, form.Device, form.Done, form.Condition!.Value, new(form.Note))),
        visit => ShowRecord(visit, form),
        VisitsText.Report_Done,
        VisitLinks.Today);

    [HttpGet("/visits/{id}/record/obstacle")]
    public Task<IActionResult> Obstacle(string id) => With(id, visit => ShowObstacle(visit, new ReportObstacleForm()));

    [HttpPost("/visits/{id}/record/obstacle")]
    public Task<IActionResult> Obstacle(string id, ReportObstacleForm form) => ActOn(
        id,
        book => book.ReportObstacle(new ReportObstacle(form.OperationId, Actor, id, form.Device, form.Obstacle!.Value, new(form.Note))),
        visit => ShowObstacle(visit, form),
        VisitsText.Obstacle_Done,
        VisitLinks.Today);

    private async Task<IActionResult> ShowObstacle(Visit visit, ReportObstacleForm form) =>
        View("Obstacle", new StepPage<ReportObstacleForm>(await Head(visit), Choices(Enum.GetValues<VisitObstacle>()), form));
}
