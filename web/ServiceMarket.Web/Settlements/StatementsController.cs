using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Settlements;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Settlements;

/// <summary>The county's statements, or the organisation's own.</summary>
[ReadsStatements]
public sealed class StatementsController(IDbContextFactory<MarketDbContext> databases, IGrainFactory grains) : StatementPageController(databases, grains)
{
    [HttpGet("/settlements")]
    public async Task<IActionResult> Index(StatementListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var mine = db.Set<Statement>().AsNoTracking().WithinReachOf(db, Actor);
        var rows = StatementRow.From(db, mine, filter);
        if (filter.WantsExcel) return await StatementRow.Sheet().ToFileAsync(rows, "statements", cancellation);
        return View(new StatementListPage(filter, await rows.ToPageAsync(filter, cancellation)));
    }

    [HttpGet("/settlements/{id}")]
    public Task<IActionResult> Details(string id) => ShowStatement(id);

    [HttpGet("/settlements/{id}/print")]
    public Task<IActionResult> Print(string id) => ShowStatement(id, "Print");

    [HttpGet("/settlements/{id}/visits.xlsx")]
    public async Task<IActionResult> Visits(string id, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var statement = await db.Set<Statement>().AsNoTracking().WithinReachOf(db, Actor).SingleOrDefaultAsync(s => s.Id == id, cancellation);
        if (statement is null) return NotFound();
        var rows = db.Set<StatementVisit>().AsNoTracking().Where(v => v.StatementId == id)
            .Join(db.Set<ContractLine>(), v => v.ContractLineId, l => l.Id, (v, l) => new { Visit = v, l.ItemCode })
            .OrderBy(r => r.Visit.Day).ThenBy(r => r.Visit.VisitId)
            .Select(r => new StatementVisitRow(r.Visit.VisitId, r.Visit.Day, r.ItemCode, r.Visit.Units, r.Visit.PaidUnits, r.Visit.AmountFen));
        return await new ExcelSheet<StatementVisitRow>()
            .Column(SettlementsText.Visit_Id, row => row.VisitId)
            .Column(SettlementsText.Visit_Day, row => row.Day)
            .Column(SettlementsText.Line_Item, row => row.ItemCode)
            .Column(SettlementsText.Line_Verified, row => row.Units)
            .Column(SettlementsText.Line_Payable, row => row.PaidUnits)
            .Column(SettlementsText.Line_Gross, row => new Money(row.AmountFen))
            .ToFileAsync(rows, $"statement-{statement.Year}-{statement.Month:00}", cancellation);
    }
}
