using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Web.Contracts.Sign;

/// <summary>Each side signs; the second signature encumbers the money.</summary>
[SignsContracts]
public sealed class SignContractController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : ContractPageController(databases, clock)
{
    [HttpGet("/contracts/{id}/sign")]
    public Task<IActionResult> Index(string id) => ShowContract(id, "Index");

    [HttpPost("/contracts/{id}/sign")]
    public Task<IActionResult> Index(string id, ActForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Sign(new SignContract(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => ShowContract(id, "Index"),
        banner: ContractsText.Sign_Done);
}
