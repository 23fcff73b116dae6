using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Grains.Contracts;

namespace ServiceMarket.Web.Contracts.Sign;

/// <summary>The organisation turns the award down: the next in rank may be asked.</summary>
[ActsForOrganisation]
public sealed class DeclineContractController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : ContractPageController(databases, clock)
{
    [HttpGet("/contracts/{id}/decline")]
    public Task<IActionResult> Index(string id) => Show(id, new ReasonForm());

    [HttpPost("/contracts/{id}/decline")]
    public Task<IActionResult> Index(string id, ReasonForm form) => Act(
        () => grains.GetGrain<ICareContractGrain>(id).Decline(new DeclineContract(form.OperationId, Actor, form.Reason) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ContractsLinks.Details(id)),
        again: () => Show(id, form));

    private Task<IActionResult> Show(string id, ReasonForm form) => ShowReason(id, ContractsText.Decline_Title, ContractsText.Decline_Explanation, form);
}
