using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Tenders.Draft;

/// <summary>A tender begins with its basics.</summary>
[DraftsTenders]
public sealed class DraftTenderController(IGrainFactory grains) : MarketController
{
    [HttpGet("/tenders/draft")]
    public IActionResult Index() => View("Basics", new TenderBasicsPage(null, new TenderBasicsForm()));

    [HttpPost("/tenders/draft")]
    public Task<IActionResult> Index(TenderBasicsForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(form.OperationId).Draft(
            new DraftTender(form.OperationId, Actor, DivisionCode.County(Actor.Division ?? ""), form.ToBasics())),
        done: receipt => Redirect(TendersLinks.Details(receipt.Id)),
        again: () => Task.FromResult<IActionResult>(View("Basics", new TenderBasicsPage(null, form))),
        banner: TendersText.Draft_Done);
}
