using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients.Reveal;

/// <summary>One field in clear, once, for a stated purpose, after the access log has it. No cache keeps the page.</summary>
[RevealsFields]
public sealed class RevealController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    [HttpGet("/recipients/{id}/reveal")]
    public async Task<IActionResult> Index(string id, PersonalField? field) =>
        await Find(id) is null ? NotFound() : View(new RevealPage(id, new RevealForm { Field = field }, null));

    [HttpPost("/recipients/{id}/reveal")]
    public async Task<IActionResult> Index(string id, RevealForm form)
    {
        if (await Find(id) is null) return NotFound();
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid) return Refused(id, form);
        var outcome = await GrainCall.Send(() => grains.GetGrain<ICareRecipientGrain>(id).Reveal(
            new RevealField(form.OperationId, Actor, form.Field!.Value, form.Purpose!.Value)));
        if (TryShowRefusal(outcome)) return Refused(id, form);
        return View(new RevealPage(id, form, InWords(form.Field!.Value, outcome.Value.Trimmed)));
    }

    private ViewResult Refused(string id, RevealForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new RevealPage(id, form, null));
    }

    private static string InWords(PersonalField field, string clear)
    {
        if (field != PersonalField.Assessment) return clear;
        var answers = SelfCareAnswers.FromCode(clear);
        (string Name, bool? Can)[] all =
        [
            (RecipientsText.Assess_Eating, answers.Eating), (RecipientsText.Assess_Dressing, answers.Dressing),
            (RecipientsText.Assess_BedTransfer, answers.BedTransfer), (RecipientsText.Assess_Toileting, answers.Toileting),
            (RecipientsText.Assess_WalkingIndoors, answers.WalkingIndoors), (RecipientsText.Assess_Bathing, answers.Bathing),
        ];
        return string.Join('\n', all.Select(one => Texts.Fill(RecipientsText.Reveal_Answer, one.Name, one.Can == true ? RecipientsText.Ability_Alone : RecipientsText.Ability_Cannot)));
    }
}
