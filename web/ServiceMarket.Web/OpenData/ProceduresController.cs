using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData;
using ServiceMarket.Web.Public;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Tenders;

namespace ServiceMarket.Web.OpenData;

/// <summary>The page of a procedure, for anyone. Nothing personal may enter it.</summary>
[AllowAnonymous]
public sealed class ProceduresController(IDbContextFactory<MarketDbContext> databases, IOptions<OpenDataOptions> options) : Controller
{
    [HttpGet("/public/procedures/{ocid}")]
    public async Task<IActionResult> Procedure(string ocid, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var steps = await db.Set<OpenDataRelease>().AsNoTracking().OfProcedure(ocid)
            .Select(release => new ProcedureStep(release.TenderId, release.Kind, release.AtUtc)).ToListAsync(cancellation);
        // A tender is public a moment before its first release is written.
        var id = steps.Count > 0 ? steps[0].TenderId : options.Value.TenderIdOf(ocid);
        var one = db.Set<Tender>().AsNoTracking().Where(t => t.Id == id);
        if (await NoticeRow.From(one, new NoticeListFilter()).SingleOrDefaultAsync(cancellation) is not { } notice) return NotFound();
        var tender = await one.Select(t => new
        {
            Terms = new ProcedureTerms(t.Requirements, t.ServiceFrom, t.ServiceTo),
            Dates = new ScheduleDates(t.DocumentsUntil, t.BidDeadlineUtc, t.AwardedUtc, t.AwardNoticeUntil),
        }).SingleAsync(cancellation);
        var lines = await one.SelectMany(t => t.Lines).OrderBy(line => line.Position)
            .Select(line => new NoticeLine(line.ItemCode, line.NameZh, line.NameEn, line.Quantity, line.CeilingUnitPriceFen)).ToListAsync(cancellation);
        var award = await one.SelectMany(t => t.Bids.Where(bid => bid.Id == t.AwardedBidId))
            .Select(bid => new ProcedureAward(bid.ProviderName, bid.ProviderId, bid.PriceFen)).SingleOrDefaultAsync(cancellation);
        var contracts = await db.Set<CareContract>().AsNoTracking().Where(c => c.TenderId == id && c.SignedUtc != null).OrderBy(c => c.SignedUtc)
            .Select(c => new ProcedureContract(c.Number, c.State, c.SignedUtc, c.StartsOn, c.EndsOn, c.TotalFen, c.SupplementedFen, c.PaidFen)).ToListAsync(cancellation);
        var names = await DivisionNames.ReadAsync(db, [notice.County], cancellation);
        return View(new ProcedurePage(ocid, notice, names.Of(notice.County), tender.Terms, tender.Dates, lines, steps, award, contracts));
    }
}
