using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Web.Tenders.Evaluate;

/// <summary>Opened bids are examined: what does not meet the conditions is out, the rest goes to the committee.</summary>
[EvaluatesBids]
public sealed class ExamineController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : TenderPageController(databases, clock)
{
    [HttpGet("/tenders/{id}/bids/{bidId}/reject")]
    public Task<IActionResult> Reject(string id, string bidId) => ShowReject(id, bidId, new TenderReasonForm());

    [HttpPost("/tenders/{id}/bids/{bidId}/reject")]
    public Task<IActionResult> Reject(string id, string bidId, TenderReasonForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).RejectBid(new RejectBid(form.OperationId, Actor, bidId, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowReject(id, bidId, form));

    [HttpPost("/tenders/{id}/examined")]
    public Task<IActionResult> Examined(string id, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).FinishExamination(new FinishExamination(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowTender(id));

    [HttpPost("/tenders/{id}/rank")]
    public Task<IActionResult> Rank(string id, TenderActForm form) => Act(
        () => grains.GetGrain<ITenderGrain>(id).RankBids(new RankBids(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(TendersLinks.Details(id)),
        again: () => ShowTender(id));

    private async Task<IActionResult> ShowReject(string id, string bidId, TenderReasonForm form)
    {
        if (await Find(id) is not { } tender || tender.Bids.SingleOrDefault(one => one.Id == bidId) is not { } bid) return NotFound();
        return await ShowReason(id, TendersText.Reject_Title, Texts.Fill(TendersText.Reject_Explanation, bid.ProviderName), form);
    }
}
