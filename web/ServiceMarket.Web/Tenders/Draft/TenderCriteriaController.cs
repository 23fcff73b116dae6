using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Step 5: what bids are measured by.</summary>
[DraftsTenders]
public sealed class TenderCriteriaController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : DraftStepController(databases, clock, grains)
{
    [HttpGet("/tenders/{id}/criteria")]
    public Task<IActionResult> Index(string id) => Open(id, DraftTask.Criteria, tender => Show(id, TenderCriteriaForm.Of(tender)));

    [HttpPost("/tenders/{id}/criteria")]
    public Task<IActionResult> Index(string id, TenderCriteriaForm form) => Save(
        id, async grain => (await grain.SetCriteria(form.ToCommand(Actor))).AtRows("Criteria", form.Meant()), _ => Show(id, form));

    private Task<IActionResult> Show(string id, TenderCriteriaForm form)
    {
        form.Widen();
        return Task.FromResult<IActionResult>(View("Criteria", new TenderCriteriaPage(id, form)));
    }
}
