using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Web.Contracts.Supplement;

/// <summary>The organisation agrees, the approver approves, the officer withdraws: buttons on the contract's page.</summary>
[ReadsContracts]
public sealed class AnswerSupplementController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : ContractPageController(databases, clock)
{
    [ActsForOrganisation, HttpPost("/contracts/{id}/supplements/{supplementId}/agree")]
    public Task<IActionResult> Agree(string id, string supplementId, ActForm form) =>
        Answer(id, grain => grain.AgreeToSupplement(new AgreeToSupplement(form.OperationId, Actor, supplementId) { ExpectedVersion = form.Version }));

    [ApprovesContracts, HttpPost("/contracts/{id}/supplements/{supplementId}/approve")]
    public Task<IActionResult> Approve(string id, string supplementId, ActForm form) =>
        Answer(id, grain => grain.ApproveSupplement(new ApproveSupplement(form.OperationId, Actor, supplementId) { ExpectedVersion = form.Version }));

    [DraftsContracts, HttpPost("/contracts/{id}/supplements/{supplementId}/withdraw")]
    public Task<IActionResult> Withdraw(string id, string supplementId, ActForm form) =>
        Answer(id, grain => grain.WithdrawSupplement(new WithdrawSupplement(form.OperationId, Actor, supplementId) { ExpectedVersion = form.Version }));

    private Task<IActionResult> Answer(string id, Func<ICareContractGrain, Task<Outcome<Receipt>>> send) => Act(
        () => send(grains.GetGrain<ICareContractGrain>(id)), done: _ => Redirect(ContractsLinks.Details(id)), again: () => ShowContract(id));
}
