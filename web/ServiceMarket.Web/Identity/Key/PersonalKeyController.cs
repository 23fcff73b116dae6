using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Identity.Key;

/// <summary>The account's own key: approvers and supervisors open bids with it, managers read their sealed bid. Only its owner ever unlocks it.</summary>
[OwnsKey]
public sealed class PersonalKeyController(PersonalKeyStore keys) : MarketController
{
    [HttpGet("/account/key")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await Page(new PersonalKeyForm(), cancellation));

    [HttpPost("/account/key")]
    public async Task<IActionResult> Index(PersonalKeyForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await keys.MakeAsync(Actor.UserId, form.Passphrase, cancellation)) ModelState.AddModelError("", IdentityText.PersonalKey_InUse);
        if (!ModelState.IsValid) return Refused("Index", await Page(form, cancellation));
        TempData["Banner"] = IdentityText.PersonalKey_Made;
        return Redirect("/");
    }

    private async Task<PersonalKeyPage> Page(PersonalKeyForm form, CancellationToken cancellation) =>
        new(await keys.MadeUtcAsync(Actor.UserId, cancellation), Actor.Role != Role.ProviderManager, form);
}
