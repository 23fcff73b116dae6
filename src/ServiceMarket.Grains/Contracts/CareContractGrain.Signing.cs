using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Funds;

namespace ServiceMarket.Grains.Contracts;

/// <summary>The second signature moves each year's share from the tender's pre-encumbrance to the contract, then closes the tender.</summary>
public sealed partial class CareContractGrain
{
    public async Task<Outcome<Receipt>> Sign(SignContract command)
    {
        var request = await Execute(command with { OperationId = command.OperationId + "/1" }, contract => contract.Sign(command.Actor, Now));
        if (request is { IsDone: true, Value: false }) return Outcome.Done(new Receipt(Key, request.Version), request.Version);
        return await Walk(ContractSteps.Signing, command, Task.FromResult(request));
    }

    public Task<Outcome<Receipt>> Decline(DeclineContract command) => Walk(ContractSteps.Declining, command,
        Execute(command with { OperationId = command.OperationId + "/1" }, contract => contract.RequestDecline(command.Actor, command.Reason, Now)));

    private async Task<Outcome<Receipt>> WalkSigning(string operation, Actor walker, SigningStep step)
    {
        var taken = new List<YearAmount>();
        foreach (var share in step.Shares)
        {
            var encumbered = await Budget(step.County, share.Year).Encumber(
                new Encumber(operation, walker, Subject, share.AmountFen, $"tender/{step.TenderId}"));
            if (encumbered.Refusal is { } full) return await DropSigning(operation, walker, full, step, taken);
            taken.Add(share);
        }

        var closed = await CloseTender(step.TenderId, operation, walker);
        if (closed.Refusal is { } refusal) return await DropSigning(operation, walker, refusal, step, taken);
        return await Confirm(ContractSteps.Signing, operation, walker, contract => contract.ConfirmSigning(Now));
    }

    private async Task<Outcome<Receipt>> DropSigning(string operation, Actor walker, Refusal reason, SigningStep step, List<YearAmount> taken)
    {
        var dropped = await Drop(ContractSteps.Signing, operation, walker, reason, contract => contract.DropSigning(reason, taken), taken);
        if (taken.Count > 0) await WalkReturning(operation, walker, new ReturningStep(step.County, step.TenderId, taken));
        return dropped;
    }

    private async Task<Outcome<Receipt>> WalkReturning(string operation, Actor walker, ReturningStep step)
    {
        foreach (var share in step.Taken)
        {
            var budget = Budget(step.County, share.Year);
            (await budget.Release(new Release(operation + "/r", walker, Subject))).Require();
            // Best effort: another take may have been faster. The next signature then takes what is free, or is refused by the cap.
            await budget.PreEncumber(new PreEncumber(operation + "/p", walker, $"tender/{step.TenderId}", share.AmountFen));
        }

        return await Confirm(ContractSteps.Returning, operation + "/3", walker, contract => contract.ConfirmReturn());
    }

    private async Task<Outcome<Receipt>> WalkDeclining(string operation, Actor walker, DecliningStep step)
    {
        var told = await TellTender(step.TenderId, operation, walker, step.Reason);
        return told.Refusal is { } refusal
            ? await Drop(ContractSteps.Declining, operation, walker, refusal, contract => contract.DropDecline(refusal))
            : await Confirm(ContractSteps.Declining, operation, walker, contract => contract.ConfirmDecline(Now));
    }
}
