using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Web.Settlements.Approve;

/// <summary>The bureau's second person pays.</summary>
[PaysStatements]
public sealed class PayStatementController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : StatementPageController(databases, grains)
{
    [HttpPost("/settlements/{id}/pay")]
    public async Task<IActionResult> Index(string id, StatementActForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        return await Act(
            () => grain.PayStatement(new PayStatement(form.OperationId, Actor, id) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => ShowStatement(id),
            banner: SettlementsText.Pay_Done);
    }
}
