namespace ServiceMarket.Grains.Contracts;

/// <summary>One contract; key is its id, made by whoever drafts it. The only writer of the contract, its supplements and its statements.</summary>
[Alias("contracts.contract")]
public interface ICareContractGrain : IResumableGrain
{
    Task<Outcome<Receipt>> Draft(DraftContract command);

    Task<Outcome<Receipt>> Amend(AmendContract command);

    Task<Outcome<Receipt>> Sign(SignContract command);

    Task<Outcome<Receipt>> Decline(DeclineContract command);

    Task<Outcome<Receipt>> Activate(ActivateContract command);

    Task<Outcome<Receipt>> Suspend(SuspendContract command);

    Task<Outcome<Receipt>> Reactivate(ReactivateContract command);

    Task<Outcome<Receipt>> Complete(CompleteContract command);

    Task<Outcome<Receipt>> Terminate(TerminateContract command);

    Task<Outcome<Receipt>> ReleaseRemainder(ReleaseRemainder command);

    Task<Outcome<Receipt>> DraftSupplement(DraftSupplement command);

    Task<Outcome<Receipt>> AgreeToSupplement(AgreeToSupplement command);

    Task<Outcome<Receipt>> WithdrawSupplement(WithdrawSupplement command);

    Task<Outcome<Receipt>> ApproveSupplement(ApproveSupplement command);
}
