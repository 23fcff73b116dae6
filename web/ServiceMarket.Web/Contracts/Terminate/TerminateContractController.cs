using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Web.Contracts.Terminate;

/// <summary>A contract ends early, or one that is over gives back what it did not need.</summary>
[ApprovesContracts]
public sealed class TerminateContractController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : ContractPageController(databases, clock)
{
    [HttpGet("/contracts/{id}/terminate")]
    public Task<IActionResult> Index(string id) => Show(id, new ReasonForm());

    [HttpPost("/contracts/{id}/terminate")]
    public Task<IActionResult> Index(string id, ReasonForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Terminate(new TerminateContract(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => Show(id, form));

    [HttpPost("/contracts/{id}/release")]
    public Task<IActionResult> Release(string id, ActForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).ReleaseRemainder(new ReleaseRemainder(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => ShowContract(id));

    private Task<IActionResult> Show(string id, ReasonForm form) => ShowReason(id, ContractsText.Terminate_Title, ContractsText.Terminate_Explanation, form);
}
