using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Grains.Contracts;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Contracts.Amend;

/// <summary>Number and term may change until somebody has signed.</summary>
[DraftsContracts]
public sealed class AmendContractController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : MarketController
{
    [HttpGet("/contracts/{id}/amend")]
    public async Task<IActionResult> Index(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        var form = await db.Set<CareContract>().AsNoTracking().WithinReachOf(Actor).Where(c => c.Id == id)
            .Select(c => new AmendContractForm
            {
                Version = c.Version,
                Number = c.Number,
                StartsOn = c.StartsOn,
                EndsOn = c.EndsOn,
                LongTermGround = c.LongTermGround,
            }).SingleOrDefaultAsync();
        return form is null ? NotFound() : View(new AmendContractPage(id, form));
    }

    [HttpPost("/contracts/{id}/amend")]
    public Task<IActionResult> Index(string id, AmendContractForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Amend(form.ToCommand(Actor)),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => Again(id, form));

    private async Task<IActionResult> Again(string id, AmendContractForm form)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.Set<CareContract>().WithinReachOf(Actor).AnyAsync(c => c.Id == id) ? View(new AmendContractPage(id, form)) : NotFound();
    }
}
