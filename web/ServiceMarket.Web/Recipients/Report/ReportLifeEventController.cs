using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Report;

/// <summary>Death, hospital, institution, loss of status, a move: services stop that day.</summary>
[KeepsRecipients]
public sealed class ReportLifeEventController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    [HttpGet("/recipients/{id}/report")]
    public async Task<IActionResult> Index(string id) =>
        await Find(id) is { } person ? Form(new ReportForm { Version = person.Version, Day = Today }, person) : NotFound();

    [HttpPost("/recipients/{id}/report")]
    public async Task<IActionResult> Index(string id, ReportForm form)
    {
        if (await Find(id) is not { } person) return NotFound();
        return await Act(
            () => grains.GetGrain<ICareRecipientGrain>(id).RecordLifeEvent(
                new RecordLifeEvent(form.OperationId, Actor, form.OperationId, form.Kind!.Value, form.Day!.Value, new(form.Note)) { ExpectedVersion = form.Version }),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Task.FromResult<IActionResult>(Form(form, person)),
            banner: RecipientsText.Report_Done);
    }

    private ViewResult Form(ReportForm form, CareRecipient person) =>
        View(new ReportPage(form, person, Masked, Choices(LifeEventRule.PossibleIn(person.Status))));
}
