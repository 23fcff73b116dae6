using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits.Assign;

/// <summary>Names the crew and the time: each candidate with the reason why not.</summary>
[AssignsVisits]
public sealed class AssignVisitController(VisitPages pages) : VisitController(pages)
{
    [HttpGet("/visits/{id}/assign")]
    public Task<IActionResult> Index(string id, [FromQuery(Name = "start")] TimeOnly? at) => Draw(
        id,
        visit => new AssignVisitForm
        {
            Start = at ?? ChinaTime.ClockOf(visit.StartUtc),
            Workers = [.. new[] { visit.WorkerId, visit.SecondWorkerId }.OfType<string>()],
        },
        Show);

    [HttpPost("/visits/{id}/assign")]
    public Task<IActionResult> Index(string id, AssignVisitForm form) => With(id, visit => Act(
        () => BookOf(visit).Assign(form.ToCommand(Actor, visit)),
        done: _ => Redirect(VisitLinks.Details(id)),
        again: () => Show(visit, form),
        banner: VisitsText.Assign_Done));

    private async Task<IActionResult> Show(Visit visit, AssignVisitForm form)
    {
        var start = ChinaTime.ToUtc(visit.Day, form.Start ?? ChinaTime.ClockOf(visit.StartUtc));
        await using var db = await Databases.CreateDbContextAsync();
        var (against, workers) = await Candidates.Of(db, Cipher, visit, start, form.Workers);
        return View(new AssignPage(await Head(visit), visit.WorkersNeeded, visit.Minutes, against, workers, form));
    }
}
