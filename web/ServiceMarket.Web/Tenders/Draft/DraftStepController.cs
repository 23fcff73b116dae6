using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>One step of a draft. A step that cannot be done now leads back to the list of steps, which says why.</summary>
[DraftsTenders]
public abstract class DraftStepController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    protected async Task<IActionResult> Open(string id, DraftTask task, Func<Tender, Task<IActionResult>> show)
    {
        if (await Find(id) is not { } tender) return NotFound();
        return tender.State == TenderState.Draft && DraftTasks.LockedBecause(tender, task) is null ? await show(tender) : Redirect(TendersLinks.Details(id));
    }

    protected Task<IActionResult> Save(string id, Func<ITenderGrain, Task<Outcome<Receipt>>> send, Func<Tender, Task<IActionResult>> show) => Act(
        () => send(grains.GetGrain<ITenderGrain>(id)),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: async () => await Find(id) is { } tender ? await show(tender) : NotFound());
}
