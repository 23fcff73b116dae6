using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

/// <summary>What a county may spend, what is taken, and every movement.</summary>
[ReadsFunds]
public sealed class FundsController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : MarketController
{
    [HttpGet("/funds")]
    public async Task<IActionResult> Index(BudgetListFilter filter, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = BudgetSummary.Within(db.Set<PurchaseBudget>(), Actor, filter);
        if (filter.WantsExcel) return await BudgetSheet.Columns().ToFileAsync(rows, "budgets", cancellation);
        ViewData["ThisYear"] = ChinaTime.Today(clock).Year;
        var page = await rows.ToPageAsync(filter, cancellation);
        return View(new BudgetListPage(filter, page, await DivisionNames.ReadAsync(db, page.Rows.Select(b => b.Division), cancellation)));
    }

    [HttpGet("/funds/{county}/{year:int}")]
    public async Task<IActionResult> Budget(string county, int year, AllocationFilter filter, CancellationToken cancellation)
    {
        if (!Actor.Covers(county)) return NotFound();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var id = PurchaseBudget.KeyOf(county, year);
        var budget = await BudgetSummary.Within(db.Set<PurchaseBudget>().Where(b => b.Id == id), Actor, new BudgetListFilter()).SingleOrDefaultAsync(cancellation);
        if (budget is null) return NotFound();
        var allocations = AllocationRow.From(db.Set<Allocation>().Where(a => a.BudgetId == id), db.Set<FundLine>(), filter);
        if (filter.WantsExcel) return await AllocationRow.Sheet().ToFileAsync(allocations, $"allocations-{county}-{year}", cancellation);
        var holders = await HolderRow.Largest(db.Set<BudgetLine>().Where(line => line.BudgetId == id)).ToListAsync(cancellation);
        var subjects = await LedgerSubjects.ReadAsync(db, holders.Select(holder => holder.Subject), cancellation);
        var counties = await DivisionNames.ReadAsync(db, [county], cancellation);
        return View(new BudgetPage(budget, counties.Of(county), holders, subjects, filter, await allocations.ToPageAsync(filter, cancellation)));
    }

    [HttpGet("/funds/{county}/{year:int}/ledger")]
    public async Task<IActionResult> Ledger(string county, int year, LedgerFilter filter, CancellationToken cancellation)
    {
        if (!Actor.Covers(county)) return NotFound();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var id = PurchaseBudget.KeyOf(county, year);
        if (!await db.Set<PurchaseBudget>().AnyAsync(b => b.Id == id, cancellation)) return NotFound();
        var rows = LedgerRow.From(
            db.Set<LedgerEntry>().Where(e => e.BudgetId == id), filter, await LedgerSubjects.NamedAsync(db, county, filter.Search, cancellation));
        if (filter.WantsExcel) return await LedgerRow.Sheet().ToFileAsync(rows, $"ledger-{county}-{year}", cancellation);
        var page = await rows.ToPageAsync(filter, cancellation);
        var names = await DivisionNames.ReadAsync(db, [county], cancellation);
        return View(new LedgerPage(county, names.Of(county), year, filter, page, await LedgerSubjects.ReadAsync(db, page.Rows, cancellation)));
    }
}
