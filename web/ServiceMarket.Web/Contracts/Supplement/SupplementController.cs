using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts.Supplement;

/// <summary>More of the same services, within a tenth of the original sum.</summary>
[DraftsContracts]
public sealed class SupplementController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    [HttpGet("/contracts/{id}/supplement")]
    public Task<IActionResult> Index(string id) => Show(id, new SupplementForm());

    [HttpPost("/contracts/{id}/supplement")]
    public Task<IActionResult> Index(string id, SupplementForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).DraftSupplement(form.ToCommand(Actor)),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => Show(id, form),
        banner: ContractsText.Supplement_Done);

    private async Task<IActionResult> Show(string id, SupplementForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        var contract = await db.Set<CareContract>().AsNoTracking().WithinReachOf(Actor).Include(c => c.Lines).Include(c => c.Supplements)
            .AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id);
        if (contract is null) return NotFound();
        form.Version ??= contract.Version;
        form.FillIn(contract.Lines.OrderBy(line => line.Position));
        return View(new SupplementPage(id, contract.Number, contract.SupplementRoomFen, form));
    }
}
