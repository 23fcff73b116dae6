using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Web.Settlements.Confirm;

/// <summary>The organisation says that the statement is right, or which lines are not.</summary>
[ConfirmsStatements]
public sealed class ConfirmStatementController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : StatementPageController(databases, grains)
{
    [HttpPost("/settlements/{id}/confirm")]
    public async Task<IActionResult> Index(string id, StatementActForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        return await Act(
            () => grain.ConfirmStatement(new ConfirmStatement(form.OperationId, Actor, id) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => ShowStatement(id),
            banner: SettlementsText.Confirm_Done);
    }

    [HttpGet("/settlements/{id}/dispute")]
    public Task<IActionResult> Dispute(string id) => Show(id, new DisputeForm());

    [HttpPost("/settlements/{id}/dispute")]
    public async Task<IActionResult> Dispute(string id, DisputeForm form)
    {
        if (await GrainOf(id) is not { } grain) return NotFound();
        Objection[] objections = [.. form.Objections.Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => new Objection(row.LineId ?? "", row.Text!))];
        return await Act(
            () => grain.DisputeStatement(new DisputeStatement(form.OperationId, Actor, id, objections) { ExpectedVersion = form.Version }),
            done: _ => Redirect(SettlementsLinks.Details(id)),
            again: () => Show(id, form));
    }

    private async Task<IActionResult> Show(string id, DisputeForm form)
    {
        if (await Read(id) is not { } statement) return NotFound();
        form.Version ??= statement.ContractVersion;
        var typed = form.Objections.GroupBy(row => row.LineId ?? "").ToDictionary(rows => rows.Key, rows => rows.First().Text);
        form.Objections = [.. statement.Lines.Select(line => new ObjectionRow { LineId = line.Id, Text = typed.GetValueOrDefault(line.Id) })];
        return View("Dispute", new DisputePage(statement, form));
    }
}
