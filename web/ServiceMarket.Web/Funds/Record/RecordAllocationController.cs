using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Funds.Record;

/// <summary>An allocation document becomes a line of the budget, and the cap moves with it.</summary>
[RecordsFunds]
public sealed class RecordAllocationController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    [HttpGet("/funds/{county}/{year:int}/record")]
    public Task<IActionResult> Index(string county, int year) => Show(county, year, new RecordAllocationForm());

    [HttpPost("/funds/{county}/{year:int}/record")]
    public async Task<IActionResult> Index(string county, int year, RecordAllocationForm form)
    {
        if (!Actor.Covers(county)) return NotFound();
        return await Act(
            () => grains.GetGrain<IPurchaseBudgetGrain>(PurchaseBudget.KeyOf(county, year)).RecordAllocation(form.ToCommand(Actor)),
            done: _ => Redirect(FundsLinks.Budget(county, year)),
            again: () => Show(county, year, form),
            banner: FundsText.Record_Done);
    }

    private async Task<IActionResult> Show(string county, int year, RecordAllocationForm form)
    {
        if (county.Length != 6 || !Actor.Covers(county) || year is < 2000 or > 2100) return NotFound();
        await using var db = await databases.CreateDbContextAsync();
        var lines = await db.Set<FundLine>().AsNoTracking().OrderBy(line => line.Code).ToListAsync();
        return View(new RecordAllocationPage(county, (await DivisionNames.ReadAsync(db, [county])).Of(county), year, form,
            [.. lines.Select(line => new SelectListItem(Web.Show.Name(line.NameZh, line.NameEn), line.Code))]));
    }
}
