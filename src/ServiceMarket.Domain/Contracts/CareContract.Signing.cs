using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    /// <summary>
    /// One side signs. Refused: not a draft, another organisation's person, the bureau's person who drew it up, a side that has signed.
    /// Late signing (政府采购法 art. 46) is written down, not refused: the duty to sign outlives the date.
    /// </summary>
    /// <returns>Whether both have signed now: the budgets are to be asked.</returns>
    public bool Sign(Actor actor, DateTime nowUtc)
    {
        DemandNoWalk();
        if (State != ContractState.Draft) throw ContractsRefusals.NotInThisState(State).AsException();
        var isLate = ChinaTime.DayOf(nowUtc) > SignBy;
        if (actor.Role == Role.ProviderManager) SignForOrganisation(actor, nowUtc, isLate);
        else SignForBureau(actor, nowUtc, isLate);
        if (!IsSignedByBoth) return false;
        Walk = ContractWalk.Signing;
        Record(new SigningRequested([.. yearShares.Select(share => new YearAmount(share.Year, share.AmountFen))]));
        return true;
    }

    /// <summary>Every budget has encumbered its share and the tender is closed. A contract whose term has begun is active at once.</summary>
    public void ConfirmSigning(DateTime nowUtc)
    {
        DemandWalk(ContractWalk.Signing);
        var today = ChinaTime.DayOf(nowUtc);
        new ContractWorkflow(this, today).Fire(ContractTrigger.ConfirmSigning);
        (Walk, SignedUtc, WasSignedLate) = (ContractWalk.None, nowUtc, today > SignBy);
        Record(new ContractSigned(TenderId, ProviderId, TotalFen));
        if (today >= StartsOn) Activate(nowUtc);
    }

    /// <summary>A budget or the tender said no: the later signature is taken back, so that it can be given again.</summary>
    /// <param name="reason">What was said.</param>
    /// <param name="taken">What other budgets had encumbered by then; it is given back before anyone may sign again.</param>
    public void DropSigning(Refusal reason, IReadOnlyList<YearAmount> taken)
    {
        DemandWalk(ContractWalk.Signing);
        Walk = taken.Count > 0 ? ContractWalk.Returning : ContractWalk.None;
        if (OrganisationSignedUtc > BureauSignedUtc) (OrganisationSignedBy, OrganisationSignedUtc) = (null, null);
        else (BureauSignedBy, BureauSignedUtc) = (null, null);
        Record(new SigningDropped(reason.Code, taken));
    }

    /// <summary>What some budgets had encumbered is back with the tender.</summary>
    public void ConfirmReturn()
    {
        DemandWalk(ContractWalk.Returning);
        Walk = ContractWalk.None;
        Record(new SharesReturned());
    }

    /// <summary>The organisation turns the award down; the tender is to be told. Refused: signed by it already, no reason, not a draft.</summary>
    public void RequestDecline(Actor actor, string? reason, DateTime nowUtc)
    {
        DemandNoWalk();
        if (!actor.BelongsTo(ProviderId)) throw ContractsRefusals.NotTheOrganisation().AsException();
        new ContractWorkflow(this, ChinaTime.DayOf(nowUtc)).Demand(ContractTrigger.Decline);
        StopReason = Text(reason, "Reason", ContractLimits.Reason);
        Walk = ContractWalk.Declining;
        Record(new DeclineRequested(ProviderId, StopReason));
    }

    /// <summary>The tender knows; the draft is void.</summary>
    public void ConfirmDecline(DateTime nowUtc)
    {
        DemandWalk(ContractWalk.Declining);
        new ContractWorkflow(this, ChinaTime.DayOf(nowUtc)).Fire(ContractTrigger.Decline);
        (Walk, EndedUtc) = (ContractWalk.None, nowUtc);
        Record(new ContractDeclined(TenderId, ProviderId));
    }

    /// <summary>The tender did not take it: the draft stands.</summary>
    public void DropDecline(Refusal reason)
    {
        DemandWalk(ContractWalk.Declining);
        (Walk, StopReason) = (ContractWalk.None, null);
        Record(new DeclineDropped(reason.Code));
    }

    private void SignForOrganisation(Actor actor, DateTime nowUtc, bool isLate)
    {
        if (!actor.BelongsTo(ProviderId)) throw ContractsRefusals.NotTheOrganisation().AsException();
        if (OrganisationSignedUtc is not null) throw ContractsRefusals.AlreadySigned().AsException();
        (OrganisationSignedBy, OrganisationSignedUtc) = (actor.UserId, nowUtc);
        Record(new OrganisationSigned(ProviderId, isLate));
    }

    private void SignForBureau(Actor actor, DateTime nowUtc, bool isLate)
    {
        if (actor.UserId == DraftedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        if (BureauSignedUtc is not null) throw ContractsRefusals.AlreadySigned().AsException();
        (BureauSignedBy, BureauSignedUtc) = (actor.UserId, nowUtc);
        Record(new BureauSigned(isLate));
    }

    private void DemandWalk(ContractWalk walk)
    {
        if (Walk != walk) throw ContractsRefusals.WalkOpen().AsException();
    }
}
