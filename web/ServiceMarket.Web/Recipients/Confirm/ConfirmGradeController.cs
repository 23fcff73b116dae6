using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Confirm;

/// <summary>A second person makes a grade hold or gives the assessment back.</summary>
[KeepsRecipients]
public sealed class ConfirmGradeController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    private const string Route = "/recipients/{id}/assessments/{assessmentId}/confirm";

    [HttpGet(Route)]
    public async Task<IActionResult> Index(string id, string assessmentId)
    {
        if (await FindBoth(id, assessmentId) is not var (person, assessment)) return NotFound();
        var form = new ConfirmForm { Version = person.Version, Decision = ConfirmDecision.Confirm, Grade = assessment.ProposedGrade };
        return View(new ConfirmPage(form, person, assessment, Masked));
    }

    [HttpPost(Route)]
    public async Task<IActionResult> Index(string id, string assessmentId, ConfirmForm form)
    {
        if (await FindBoth(id, assessmentId) is not var (person, assessment)) return NotFound();
        return await Act(
            () => Decide(grains.GetGrain<ICareRecipientGrain>(id), assessmentId, form),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Task.FromResult<IActionResult>(View(new ConfirmPage(form, person, assessment, Masked))));
    }

    private Task<Outcome<Receipt>> Decide(ICareRecipientGrain grain, string assessmentId, ConfirmForm form) => form.Decision == ConfirmDecision.Return
        ? grain.ReturnAssessment(new ReturnAssessment(form.OperationId, Actor, assessmentId, new(form.Reason)) { ExpectedVersion = form.Version })
        : grain.ConfirmGrade(new ConfirmGrade(form.OperationId, Actor, assessmentId, form.Grade!.Value, new(form.Reason)) { ExpectedVersion = form.Version });

    private async Task<(CareRecipient Person, SelfCareAssessment Assessment)?> FindBoth(string id, string assessmentId) =>
        await Find(id) is { } person && person.Assessments.SingleOrDefault(a => a.Id == assessmentId) is { } assessment ? (person, assessment) : null;
}
