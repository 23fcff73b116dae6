using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Web.Contracts.Suspend;

/// <summary>Services stop for a time, and go on again.</summary>
[ApprovesContracts]
public sealed class SuspendContractController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : ContractPageController(databases, clock)
{
    [HttpGet("/contracts/{id}/suspend")]
    public Task<IActionResult> Index(string id) => Show(id, new ReasonForm());

    [HttpPost("/contracts/{id}/suspend")]
    public Task<IActionResult> Index(string id, ReasonForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Suspend(new SuspendContract(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => Show(id, form));

    [HttpPost("/contracts/{id}/resume")]
    public Task<IActionResult> Resume(string id, ActForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Reactivate(new ReactivateContract(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => ShowContract(id));

    private Task<IActionResult> Show(string id, ReasonForm form) => ShowReason(id, ContractsText.Suspend_Title, ContractsText.Suspend_Explanation, form);
}
