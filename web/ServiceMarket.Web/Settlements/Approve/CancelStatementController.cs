using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Web.Settlements.Approve;

/// <summary>A statement that is not paid may be withdrawn; its visits are free for another.</summary>
[CancelsStatements]
public sealed class CancelStatementController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : StatementPageController(databases, grains)
{
    [HttpGet("/settlements/{id}/cancel")]
    public Task<IActionResult> Index(string id) => Show(id, new CancelStatementForm());

    [HttpPost("/settlements/{id}/cancel")]
    public async Task<IActionResult> Index(string id, CancelStatementForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        return await Act(
            () => grain.CancelStatement(new CancelStatement(form.OperationId, Actor, id, form.Reason) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => Show(id, form));
    }

    private async Task<IActionResult> Show(string id, CancelStatementForm form)
    {
        if (await Read(id) is not { } statement) return NotFound();
        form.Version ??= statement.ContractVersion;
        return View("Cancel", new CancelStatementPage(statement, form));
    }
}
