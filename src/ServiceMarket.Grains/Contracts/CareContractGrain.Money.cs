using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Funds;

namespace ServiceMarket.Grains.Contracts;

/// <summary>Supplements take more from one year's budget; an ended contract gives back what it did not need.</summary>
public sealed partial class CareContractGrain
{
    public Task<Outcome<Receipt>> ApproveSupplement(ApproveSupplement command) => Walk(ContractSteps.Supplement, command,
        Execute(command with { OperationId = command.OperationId + "/1" }, contract =>
        {
            contract.RequestSupplementApproval(command.SupplementId, command.Actor);
        }));

    public Task<Outcome<Receipt>> Terminate(TerminateContract command) => Walk(ContractSteps.Release, command,
        Execute(command with { OperationId = command.OperationId + "/1" }, Unsettled,
            (contract, unsettled) => contract.Terminate(command.Reason, unsettled, Now)));

    public Task<Outcome<Receipt>> ReleaseRemainder(ReleaseRemainder command) => Walk(ContractSteps.Release, command,
        Execute(command with { OperationId = command.OperationId + "/1" }, Unsettled,
            (contract, unsettled) => contract.RequestRelease(unsettled)));

    private async Task<Outcome<Receipt>> WalkSupplement(string operation, Actor walker, SupplementStep step)
    {
        var encumbered = await Budget(step.County, step.Year).Encumber(new Encumber(operation, walker, Subject, step.AmountFen));
        return encumbered.Refusal is { } full
            ? await Drop(ContractSteps.Supplement, operation, walker, full, contract => contract.DropSupplement(step.SupplementId, full))
            : await Confirm(ContractSteps.Supplement, operation, walker, contract => contract.ConfirmSupplement(step.SupplementId, walker, Now));
    }

    private async Task<Outcome<Receipt>> WalkRelease(string operation, Actor walker, ReleaseStep step)
    {
        foreach (var year in step.Years) (await Budget(step.County, year).Release(new Release(operation, walker, Subject))).Require();
        return await Confirm(ContractSteps.Release, operation, walker, contract => contract.ConfirmRelease());
    }
}
