using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Settlements;
using ServiceMarket.Grains.Settlements;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Settlements.Draft;

/// <summary>A month's verified visits of a contract become a statement.</summary>
[DraftsStatements]
public sealed class DraftStatementController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    private const int Most = 500;

    [HttpGet("/settlements/draft")]
    public Task<IActionResult> Index(string? contract, string? month) => Show(new DraftStatementForm { ContractId = contract ?? "", Month = month ?? "" });

    [HttpPost("/settlements/draft")]
    public Task<IActionResult> Index(DraftStatementForm form) => Act(
        () => grains.GetGrain<IStatementGrain>(form.ContractId).DraftStatement(form.ToCommand(Actor)),
        done: _ => Redirect(SettlementsLinks.Details(form.OperationId)),
        again: () => Show(form),
        banner: SettlementsText.Draft_Done);

    private async Task<IActionResult> Show(DraftStatementForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        var waiting = await db.WaitingMonths(Actor).OrderBy(w => w.Year).ThenBy(w => w.Month).ThenBy(w => w.Number).Take(Most)
            .Select(w => new WaitingMonth(w.ContractId, w.Number, w.ProviderName, w.Year, w.Month, w.Visits)).ToListAsync();
        if (HttpMethods.IsGet(Request.Method) && form is { ContractId.Length: > 0, Month.Length: 0 })
            form.Month = waiting.FirstOrDefault(w => w.ContractId == form.ContractId)?.MonthText ?? "";
        return View(new DraftStatementPage(form, waiting));
    }
}
