using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>Step 3: documents, deadline, service period.</summary>
[DraftsTenders]
public sealed class TenderScheduleController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : DraftStepController(databases, clock, grains)
{
    [HttpGet("/tenders/{id}/schedule")]
    public Task<IActionResult> Index(string id) => Open(id, DraftTask.Schedule, tender => Show(id, TenderScheduleForm.Of(tender)));

    [HttpPost("/tenders/{id}/schedule")]
    public Task<IActionResult> Index(string id, TenderScheduleForm form) =>
        Save(id, grain => grain.SetSchedule(form.ToCommand(Actor)), _ => Show(id, form));

    private Task<IActionResult> Show(string id, TenderScheduleForm form)
    {
        var earliest = ChinaTime.DayOf(NowUtc).AddDays(ConsultationPeriods.FirstResponse.Length);
        return Task.FromResult<IActionResult>(View("Schedule", new TenderSchedulePage(id, earliest, form)));
    }
}
