using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Web.Settlements.Deduct;

/// <summary>The officer holds something back on a line, and says why; answers objections; withdraws.</summary>
[DraftsStatements]
public sealed class DeductController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : StatementPageController(databases, grains)
{
    [HttpGet("/settlements/{id}/lines/{lineId}/deduct")]
    public Task<IActionResult> Index(string id, string lineId) => Show(id, lineId, new DeductForm());

    [HttpPost("/settlements/{id}/lines/{lineId}/deduct")]
    public async Task<IActionResult> Index(string id, string lineId, DeductForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        return await Act(
            () => grain.SetDeduction(new SetDeduction(form.OperationId, Actor, id, lineId, form.DeductionYuan!.Value.Fen, form.Reason) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => Show(id, lineId, form));
    }

    [HttpPost("/settlements/{id}/resubmit")]
    public async Task<IActionResult> Resubmit(string id, StatementActForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        return await Act(
            () => grain.ResubmitStatement(new ResubmitStatement(form.OperationId, Actor, id) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => ShowStatement(id));
    }

    private async Task<IActionResult> Show(string id, string lineId, DeductForm form)
    {
        if (await Read(id) is not { } statement || statement.Lines.FirstOrDefault(l => l.Id == lineId) is not { } line) return NotFound();
        form.Version ??= statement.ContractVersion;
        if (HttpMethods.IsGet(Request.Method))
            (form.DeductionYuan, form.Reason) = (new Domain.Money(line.DeductionFen), line.DeductionReason);
        return View("Index", new DeductPage(statement, line, form));
    }
}
