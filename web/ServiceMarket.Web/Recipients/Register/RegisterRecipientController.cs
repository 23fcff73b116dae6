using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Recipients;

namespace ServiceMarket.Web.Recipients.Register;

/// <summary>A person is taken into the register of the user's division.</summary>
[KeepsRecipients]
public sealed class RegisterRecipientController(RecipientPages pages, IGrainFactory grains) : RecipientController(pages)
{
    [HttpGet(RecipientLinks.Register)]
    public Task<IActionResult> Index() => Form(new PersonForm
    {
        Township = Actor is { Role: Role.Caseworker, Division: { Length: >= 9 } own } ? own[..9] : "",
        RegistrationDivision = Actor.Division is { Length: >= 6 } county ? DivisionCode.County(county) : "",
    });

    [HttpPost(RecipientLinks.Register)]
    public Task<IActionResult> Index(PersonForm form) => Act(
        () => grains.GetGrain<ICareRecipientGrain>(form.OperationId).Register(new RegisterRecipient(form.OperationId, Actor, form.ToInput())),
        done: receipt => Redirect(RecipientLinks.Person(receipt.Id)),
        again: () => Form(form),
        banner: RecipientsText.Register_Done);

    private async Task<IActionResult> Form(PersonForm form) => View(new PersonFormPage(form, null, Masked, await Townships()));
}
