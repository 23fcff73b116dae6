using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Submit;

/// <summary>The organisation's bid: handed in, replaced, taken back. Each attempt leads to its receipt.</summary>
[Bids]
public sealed class SubmitBidController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains, BidReader bids)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bid")]
    public Task<IActionResult> Index(string id) => Show(id, new SubmitBidForm());

    /// <summary>What was handed in last is sealed: the bidder's own passphrase brings it back into the form.</summary>
    [HttpPost("/tenders/{id}/bid/fill")]
    public async Task<IActionResult> Fill(string id, OwnBidForm form)
    {
        var standing = ModelState.IsValid ? await bids.Own(id, Actor, form.Passphrase, HttpContext.RequestAborted) : null;
        if (standing is not null) return await Show(id, new SubmitBidForm(), standing);
        if (await Find(id) is null) return NotFound();
        ModelState.AddModelError(nameof(OwnBidForm.Passphrase), Texts.Of(TendersRefusals.PassphraseWrong()));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Show(id, new SubmitBidForm());
    }

    [HttpPost("/tenders/{id}/bid")]
    public Task<IActionResult> Index(string id, SubmitBidForm form) => Act(
        async () => AtPrices(await grains.GetGrain<ITenderGrain>(id).SubmitBid(form.ToCommand(Actor)), form),
        done: receipt => Redirect(TendersLinks.Receipt(id, receipt.Id)),
        again: () => Show(id, form),
        banner: TendersText.Receipt_Given);

    [HttpGet("/tenders/{id}/withdraw")]
    public Task<IActionResult> Withdraw(string id) => ShowTender(id, "Withdraw");

    [HttpPost("/tenders/{id}/withdraw")]
    public Task<IActionResult> Withdraw(string id, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).WithdrawBid(new WithdrawBid(form.OperationId, Actor)),
        done: receipt => Redirect(TendersLinks.Receipt(id, receipt.Id)),
        again: () => ShowTender(id, "Withdraw"),
        banner: TendersText.Receipt_Given);

    private async Task<IActionResult> Show(string id, SubmitBidForm form, BidContent? standing = null)
    {
        if (await Find(id) is not { } tender) return NotFound();
        form.FillIn(tender, standing);
        await using var db = await Databases.CreateDbContextAsync();
        var replaces = tender.Bids.Any(bid => Actor.BelongsTo(bid.ProviderId) && bid.State == BidState.Sealed);
        var hasKey = await db.Set<PersonalKey>().AnyAsync(key => key.UserId == Actor.UserId);
        return View("Index", new SubmitBidPage(tender, replaces, hasKey, standing is not null, form));
    }

    // The tender counts its own lines, the form the rows as they were sent.
    private static Outcome<BidReceiptAnswer> AtPrices(Outcome<BidReceiptAnswer> outcome, SubmitBidForm form) =>
        outcome.AtRows("Prices", [.. Enumerable.Range(0, Math.Max(form.Prices.Count, TenderLimits.Lines))], ".UnitPriceYuan");
}
