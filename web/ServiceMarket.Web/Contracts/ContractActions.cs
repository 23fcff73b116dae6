using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Contracts;

/// <summary>Which buttons this person has on this contract now. The domain decides again when one is pressed.</summary>
public sealed record ContractActions(bool Amend, bool Sign, bool Decline, bool Suspend, bool Resume, bool Terminate, bool Release, bool Supplement, bool Settle)
{
    public static ContractActions For(CareContract contract, Actor actor, DateOnly today)
    {
        var workflow = new ContractWorkflow(contract, today);
        bool Can(ContractTrigger trigger) => workflow.WhyNot(trigger) is null && contract.Walk == ContractWalk.None;
        var officer = actor.Role == Role.BureauOfficer;
        var approver = actor.Role == Role.BureauApprover;
        var manager = actor.Role == Role.ProviderManager;
        var draft = contract.State == ContractState.Draft && contract.Walk == ContractWalk.None;
        return new ContractActions(
            Amend: officer && draft && contract.OrganisationSignedUtc is null && contract.BureauSignedUtc is null,
            Sign: draft && ((manager && contract.OrganisationSignedUtc is null)
                || (approver && contract.BureauSignedUtc is null && actor.UserId != contract.DraftedBy)),
            Decline: manager && Can(ContractTrigger.Decline),
            Suspend: approver && Can(ContractTrigger.Suspend),
            Resume: approver && Can(ContractTrigger.Resume),
            Terminate: approver && Can(ContractTrigger.Terminate),
            Release: approver && contract is { State: ContractState.Completed, IsReleased: false, Walk: ContractWalk.None },
            Supplement: officer && contract.State is ContractState.Signed or ContractState.Active && officer && contract.SupplementRoomFen > 0,
            Settle: officer && contract.State is ContractState.Active or ContractState.Suspended or ContractState.Completed && officer && !contract.IsReleased);
    }
}
