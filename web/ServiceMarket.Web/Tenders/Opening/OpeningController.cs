using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Opening;

/// <summary>The opening: after the deadline holders put their shares in, each with a passphrase that only that person knows; the second opens the bids.</summary>
[JoinsOpenings]
public sealed class OpeningController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains, ShareUnlocker shares)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/opening")]
    public Task<IActionResult> Index(string id) => Page(id, new OpeningForm());

    [HttpPost("/tenders/{id}/opening")]
    public async Task<IActionResult> Index(string id, OpeningForm form) => await Find(id) is null ? NotFound() : await Act(
        () => Join(id, form),
        done: _ => Redirect(TendersLinks.Opening(id)),
        again: () => Page(id, form),
        banner: TendersText.Opening_Joined);

    private async Task<Outcome<Receipt>> Join(string id, OpeningForm form)
    {
        var share = await shares.Unlock(id, Actor, form.Passphrase, HttpContext.RequestAborted);
        return share.IsDone
            ? await grains.GetGrain<ITenderGrain>(id).JoinOpening(new JoinOpening(form.OperationId, Actor, share.Value!))
            : Outcome.Refused<Receipt>(share.Refusal!);
    }

    private async Task<IActionResult> Page(string id, OpeningForm form)
    {
        if (await Find(id) is not { PublishedUtc: not null } tender) return NotFound();
        await using var db = await Databases.CreateDbContextAsync();
        var shares = await (
            from share in db.Set<KeyShare>().AsNoTracking().OnTender(id)
            join user in db.Users on share.UserId equals user.Id into users
            from user in users.DefaultIfEmpty()
            select new { share.Holder, share.UserId, share.JoinedUtc, Name = user == null ? null : user.DisplayName }).ToListAsync();
        var holders = Enum.GetValues<ShareHolder>().Select(holder => shares.FirstOrDefault(share => share.Holder == holder && share.JoinedUtc is not null) is { } joined
            ? new HolderRow(holder, joined.JoinedUtc, joined.Name)
            : new HolderRow(holder, null, null)).ToList();
        var mine = shares.FirstOrDefault(share => share.UserId == Actor.UserId);
        var isDue = tender.AwaitsOpening(NowUtc);
        return View("Index", new OpeningPage(
            tender, holders, isDue, isDue && mine is not null && holders.Exists(row => row.Holder == mine.Holder && row.JoinedUtc is null), form));
    }
}
