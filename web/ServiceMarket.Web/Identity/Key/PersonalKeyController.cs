using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Identity.Key;

/// <summary>The account's own key: approvers and supervisors open bids with it, managers read their sealed bid. Only its owner ever unlocks it.</summary>
[OwnsKey]
public sealed class PersonalKeyController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : MarketController
{
    [HttpGet("/account/key")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await Page(new PersonalKeyForm(), cancellation));

    [HttpPost("/account/key")]
    public async Task<IActionResult> Index(PersonalKeyForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return Refused("Index", await Page(form, cancellation));
        var made = PersonalKeys.Make(Actor.UserId, form.Passphrase, clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.OpenForWriting(Writer.Identity);
        // A share that waits for the old key could be read by nobody.
        if (await db.Set<KeyShare>().WaitingFor(db).AnyAsync(share => share.UserId == Actor.UserId, cancellation))
        {
            ModelState.AddModelError("", IdentityText.PersonalKey_InUse);
            return Refused("Index", await Page(form, cancellation));
        }

        if (await db.Set<PersonalKey>().SingleOrDefaultAsync(key => key.UserId == Actor.UserId, cancellation) is { } old) db.Remove(old);
        await db.SaveChangesAsync(cancellation);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        TempData["Banner"] = IdentityText.PersonalKey_Made;
        return Redirect("/");
    }

    private async Task<PersonalKeyPage> Page(PersonalKeyForm form, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var created = await db.Set<PersonalKey>().Where(key => key.UserId == Actor.UserId).Select(key => (DateTime?)key.CreatedUtc).SingleOrDefaultAsync(cancellation);
        return new PersonalKeyPage(created, Actor.Role != Role.ProviderManager, form);
    }
}
