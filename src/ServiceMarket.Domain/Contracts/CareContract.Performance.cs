namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    /// <summary>The first day of the term has come. Refused: before it, not signed.</summary>
    public void Activate(DateTime nowUtc)
    {
        new ContractWorkflow(this, ChinaTime.DayOf(nowUtc)).Fire(ContractTrigger.Activate);
        Record(new ContractActivated());
    }

    /// <summary>Services stop for a time. Refused: not active, no reason.</summary>
    public void Suspend(string? reason, DateTime nowUtc)
    {
        DemandNoWalk();
        var workflow = new ContractWorkflow(this, ChinaTime.DayOf(nowUtc));
        workflow.Demand(ContractTrigger.Suspend);
        StopReason = Text(reason, "Reason", ContractLimits.Reason);
        workflow.Fire(ContractTrigger.Suspend);
        Record(new ContractSuspended(StopReason));
    }

    /// <summary>Services go on. Refused: not suspended, the term is over.</summary>
    public void Resume(DateTime nowUtc)
    {
        DemandNoWalk();
        new ContractWorkflow(this, ChinaTime.DayOf(nowUtc)).Fire(ContractTrigger.Resume);
        StopReason = null;
        Record(new ContractResumed());
    }

    /// <summary>The term is over. What was delivered may still be settled. Refused: before the day after its last one.</summary>
    public void Complete(DateTime nowUtc)
    {
        DemandNoWalk();
        new ContractWorkflow(this, ChinaTime.DayOf(nowUtc)).Fire(ContractTrigger.Complete);
        EndedUtc = nowUtc;
        Record(new ContractCompleted());
    }

    /// <summary>
    /// Ends the contract early; what is not paid goes back to the budgets. Refused: no reason, an open statement, delivered visits that
    /// nobody has settled: who worked is paid first.
    /// </summary>
    /// <param name="reason">The bureau's words (政府采购法 art. 50: only against harm to the public interest, or by agreement).</param>
    /// <param name="unsettled">Visits of this contract that were made and are not settled.</param>
    /// <param name="nowUtc">Now.</param>
    public void Terminate(string? reason, IReadOnlyList<UnsettledVisits> unsettled, DateTime nowUtc)
    {
        DemandNoWalk();
        var workflow = new ContractWorkflow(this, ChinaTime.DayOf(nowUtc));
        workflow.Demand(ContractTrigger.Terminate);
        DemandNothingPayable(unsettled);
        StopReason = Text(reason, "Reason", ContractLimits.Reason);
        workflow.Fire(ContractTrigger.Terminate);
        EndedUtc = nowUtc;
        Record(new ContractTerminated(StopReason));
        StartRelease();
    }

    /// <summary>Gives back what a completed contract did not need. Refused: not completed, given back already, something still to be settled.</summary>
    public void RequestRelease(IReadOnlyList<UnsettledVisits> unsettled)
    {
        DemandNoWalk();
        if (State != ContractState.Completed) throw ContractsRefusals.NotInThisState(State).AsException();
        if (IsReleased) throw ContractsRefusals.NothingToRelease().AsException();
        if (HasOpenStatement) throw ContractsRefusals.GuardUnmet("Contracts_Guard_NothingUnpaid").AsException();
        DemandNothingPayable(unsettled);
        StartRelease();
    }

    /// <summary>Every budget has freed what was left.</summary>
    public void ConfirmRelease()
    {
        DemandWalk(ContractWalk.Release);
        (Walk, IsReleased) = (ContractWalk.None, true);
        Record(new RemainderReleased(RemainingFen));
    }

    private void DemandNothingPayable(IReadOnlyList<UnsettledVisits> unsettled)
    {
        var payable = unsettled.Where(visits => lines.Any(line => line.Id == visits.ContractLineId && line.RemainingQuantity > 0
            && yearShares.Any(share => share.Year == visits.Year && share.RemainingFen >= line.UnitPriceFen))).Sum(visits => visits.Visits);
        if (payable > 0) throw ContractsRefusals.VisitsUnpaid(payable).AsException();
    }

    private void StartRelease()
    {
        Walk = ContractWalk.Release;
        Record(new RemainderReleaseRequested([.. yearShares.Select(share => share.Year)]));
    }
}
