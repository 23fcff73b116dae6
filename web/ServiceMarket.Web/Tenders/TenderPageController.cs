using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Tenders;

/// <summary>The page of one tender; journeys that are a button on it show it again with the refusal.</summary>
public abstract class TenderPageController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : MarketController
{
    protected IDbContextFactory<MarketDbContext> Databases => databases;

    protected DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    protected async Task<IActionResult> ShowTender(string id, string view = "Details")
    {
        if (await Find(id) is not { } tender) return NotFound();
        await using var db = await databases.CreateDbContextAsync();
        var county = await db.Set<Division>().AsNoTracking().SingleOrDefaultAsync(d => d.Code == tender.County);
        var winner = await db.Set<Tender>().Where(t => t.Id == id).SelectMany(t => t.Bids.Where(bid => bid.Id == t.AwardedBidId))
            .Select(bid => bid.ProviderName).SingleOrDefaultAsync();
        var own = tender.Bids.SingleOrDefault(bid => Actor.BelongsTo(bid.ProviderId));
        var receipts = await db.Set<BidReceipt>().AsNoTracking().OnTender(id).Where(receipt => receipt.ProviderId == Actor.Organisation)
            .OrderByDescending(receipt => receipt.Number).Take(20).ToListAsync();
        return View(view, new TenderPage(
            tender, Show.Name(county?.NameZh ?? tender.County, county?.NameEn), winner, Actor.Division is not null, own, receipts, tender.AwaitsOpening(NowUtc),
            TenderActions.For(tender, Actor, NowUtc)));
    }

    protected async Task<IActionResult> ShowReason(string id, string title, string explanation, TenderReasonForm form)
    {
        if (await Find(id) is not { } tender) return NotFound();
        form.Version ??= tender.Version;
        return View("Reason", new TenderReasonPage(id, tender.Number, title, explanation, form));
    }

    /// <summary>The tender with what this person may see of it: the bureau opened bids, an organisation its own, nobody a closed one of others.</summary>
    protected async Task<Tender?> Find(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        var (ofBureau, own) = (Actor.Division is not null, Actor.Organisation);
        return await db.Set<Tender>().AsNoTracking().SeenBy(Actor)
            .Include(t => t.Lines.OrderBy(line => line.Position))
            .Include(t => t.YearShares.OrderBy(share => share.Year))
            .Include(t => t.Criteria.OrderBy(criterion => criterion.Position))
            .Include(t => t.Bids.Where(bid => ofBureau ? bid.State != BidState.Sealed && bid.State != BidState.Withdrawn : bid.ProviderId == own))
                .ThenInclude(bid => bid.Lines)
            .Include(t => t.Bids).ThenInclude(bid => bid.Scores)
            .Include(t => t.Bids).ThenInclude(bid => bid.PriceReview)
            .AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id);
    }
}
