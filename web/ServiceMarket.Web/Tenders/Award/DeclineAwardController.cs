using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Award;

/// <summary>The winner does not want the contract.</summary>
[Bids]
public sealed class DeclineAwardController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/decline")]
    public Task<IActionResult> Index(string id) => Show(id, new TenderReasonForm());

    [HttpPost("/tenders/{id}/decline")]
    public Task<IActionResult> Index(string id, TenderReasonForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).DeclineAward(new DeclineAward(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => Show(id, form));

    private Task<IActionResult> Show(string id, TenderReasonForm form) => ShowReason(id, TendersText.Decline_Title, TendersText.Decline_Explanation, form);
}
