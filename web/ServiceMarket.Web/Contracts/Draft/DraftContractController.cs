using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts.Draft;

/// <summary>An awarded tender becomes a draft contract.</summary>
[DraftsContracts]
public sealed class DraftContractController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    [HttpGet("/contracts/draft")]
    public Task<IActionResult> Index(string? tender) => Show(new DraftContractForm { TenderId = tender ?? "" }, fresh: true);

    [HttpPost("/contracts/draft")]
    public Task<IActionResult> Index(DraftContractForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(form.OperationId).Draft(form.ToCommand(Actor)),
        done: receipt => Redirect(ContractsLinks.Details(receipt.Id)),
        again: () => Show(form, fresh: false),
        banner: ContractsText.Draft_Done);

    private async Task<IActionResult> Show(DraftContractForm form, bool fresh)
    {
        await using var db = await databases.CreateDbContextAsync();
        var prefix = DivisionCode.Prefix(Actor.Division ?? "-");
        var awarded = await db.Set<Tender>().AsNoTracking()
            .Where(t => t.State == TenderState.Awarded && t.County.StartsWith(prefix)
                && !db.Set<CareContract>().Any(c => c.TenderId == t.Id && c.State != ContractState.Terminated))
            .OrderBy(t => t.AwardedUtc).Take(200)
            .Select(t => new { t.Id, t.Number, t.Title, t.ServiceFrom, t.ServiceTo }).ToListAsync();
        if (fresh && awarded.FirstOrDefault(t => t.Id == form.TenderId) is { } chosen)
            (form.StartsOn, form.EndsOn) = (chosen.ServiceFrom, chosen.ServiceTo);
        return View(new DraftContractPage(form, [.. awarded.Select(t => new SelectListItem($"{t.Number} {t.Title}", t.Id))]));
    }
}
