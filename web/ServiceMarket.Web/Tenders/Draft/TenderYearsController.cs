using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Step 4: which year's budget bears how much of the ceiling.</summary>
[DraftsTenders]
public sealed class TenderYearsController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : DraftStepController(databases, clock, grains)
{
    [HttpGet("/tenders/{id}/years")]
    public Task<IActionResult> Index(string id) => Open(id, DraftTask.YearShares, tender => Show(tender, TenderYearsForm.Of(tender)));

    [HttpPost("/tenders/{id}/years")]
    public Task<IActionResult> Index(string id, TenderYearsForm form) =>
        Save(id, grain => grain.SetYearShares(form.ToCommand(Actor)), tender => Show(tender, form));

    private Task<IActionResult> Show(Tender tender, TenderYearsForm form)
    {
        form.FillIn(tender);
        return Task.FromResult<IActionResult>(View("Years", new TenderYearsPage(tender.Id, tender.CeilingFen, form)));
    }
}
