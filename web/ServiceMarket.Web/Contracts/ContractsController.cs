using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Contracts;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Contracts;

/// <summary>The county's contracts, or the organisation's own.</summary>
[ReadsContracts]
public sealed class ContractsController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : ContractPageController(databases, clock)
{
    [HttpGet("/contracts")]
    public async Task<IActionResult> Index(ContractListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var rows = ContractRow.From(db.Set<CareContract>().WithinReachOf(Actor), filter, Today);
        if (filter.WantsExcel) return await ContractRow.Sheet().ToFileAsync(rows, "contracts", cancellation);
        ViewData["Today"] = Today;
        return View(new ContractListPage(filter, await rows.ToPageAsync(filter, cancellation)));
    }

    [HttpGet("/contracts/{id}")]
    public Task<IActionResult> Details(string id) => ShowContract(id);

    [HttpGet("/contracts/{id}/print")]
    public Task<IActionResult> Print(string id) => ShowContract(id, "Print");
}
