using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Assess;

/// <summary>The six indicators; the rule proposes a grade and somebody else confirms it.</summary>
[KeepsRecipients]
public sealed class AssessController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    [HttpGet("/recipients/{id}/assess")]
    public async Task<IActionResult> Index(string id)
    {
        if (await Find(id) is not { } person) return NotFound();
        var occasion = person.SelfCareGrade is null ? AssessmentOccasion.First : AssessmentOccasion.Yearly;
        return View(new AssessPage(new AssessForm { Version = person.Version, AssessedOn = Today, Occasion = occasion }, person, Masked));
    }

    [HttpPost("/recipients/{id}/assess")]
    public async Task<IActionResult> Index(string id, AssessForm form)
    {
        if (await Find(id) is not { } person) return NotFound();
        return await Act(
            () => grains.GetGrain<ICareRecipientGrain>(id).Assess(form.ToCommand(Actor)),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Task.FromResult<IActionResult>(View(new AssessPage(form, person, Masked))),
            banner: RecipientsText.Assess_Done);
    }
}
