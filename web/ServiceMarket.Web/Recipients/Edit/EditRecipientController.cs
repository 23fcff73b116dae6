using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Edit;

/// <summary>Changes an entry without showing it: empty fields stay as they are.</summary>
[KeepsRecipients]
public sealed class EditRecipientController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    [HttpGet("/recipients/{id}/edit")]
    public async Task<IActionResult> Index(string id) =>
        await Find(id) is { } person ? await Form(PersonForm.Of(person), person) : NotFound();

    [HttpPost("/recipients/{id}/edit")]
    public async Task<IActionResult> Index(string id, PersonForm form)
    {
        if (await Find(id) is not { } person) return NotFound();
        return await Act(
            () => grains.GetGrain<ICareRecipientGrain>(id).Edit(
                new EditRecipient(form.OperationId, Actor, form.ToInput(), form.Cleared) { ExpectedVersion = form.Version }),
            done: _ => Redirect(RecipientLinks.Person(id)),
            again: () => Form(form, person));
    }

    private async Task<IActionResult> Form(PersonForm form, CareRecipient person) => View(new PersonFormPage(form, person, Masked, await Townships()));
}
