using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Step 1: number, title, what is asked for.</summary>
[DraftsTenders]
public sealed class TenderBasicsController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : DraftStepController(databases, clock, grains)
{
    [HttpGet("/tenders/{id}/basics")]
    public Task<IActionResult> Index(string id) => Open(id, DraftTask.Basics, tender => Show(id, new TenderBasicsForm
    {
        Version = tender.Version,
        Number = tender.Number,
        Title = tender.Title,
        Requirements = tender.Requirements,
    }));

    [HttpPost("/tenders/{id}/basics")]
    public Task<IActionResult> Index(string id, TenderBasicsForm form) => Save(
        id, grain => grain.SetBasics(new SetTenderBasics(form.OperationId, Actor, form.ToBasics()) { ExpectedVersion = form.Version }), _ => Show(id, form));

    private Task<IActionResult> Show(string id, TenderBasicsForm form) => Task.FromResult<IActionResult>(View("Basics", new TenderBasicsPage(id, form)));
}
