using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>What the public reads of a step: which tag, and only what the step has made known.</summary>
public static class StepRelease
{
    /// <summary>Null where there is nothing to tell: a statement that pays nothing.</summary>
    public static OcdsRelease? Of(Procedure procedure, PublicStep step) => step.Happened switch
    {
        TenderPublished published => TenderReleases.Published(procedure, step, published),
        TenderSuspended => TenderReleases.Suspended(procedure, step),
        SuspensionLifted lifted => TenderReleases.Lifted(procedure, step, lifted),
        BidsOpened opened => TenderReleases.Opened(procedure, step, opened),
        TenderCancelled cancelled => TenderReleases.Cancelled(procedure, step, cancelled),
        TenderFailed failed => TenderReleases.Failed(procedure, step, failed),
        TenderAwarded awarded => AwardReleases.Awarded(procedure, step, awarded),
        AwardDeclined declined => AwardReleases.Declined(procedure, step, declined),
        ContractSigned => ContractReleases.Signed(procedure, step),
        SupplementApproved supplement => ContractReleases.Supplemented(procedure, step, supplement),
        ContractSuspended => ContractReleases.Changed(procedure, step, "ContractSuspended"),
        ContractResumed => ContractReleases.Changed(procedure, step, "ContractResumed"),
        ContractCompleted => ContractReleases.Ended(procedure, step, "ContractCompleted"),
        ContractTerminated => ContractReleases.Ended(procedure, step, "ContractTerminated"),
        StatementPaid paid => ContractReleases.Paid(procedure, step, paid),
        _ => throw new InvalidOperationException($"{step.Happened.GetType().Name} is no public step."),
    };

    internal static OcdsRelease New(Procedure procedure, PublicStep step, string tag, params OcdsParty[] others)
    {
        var buyer = ProcedureParties.BuyerOf(procedure);
        return new OcdsRelease(procedure.Ocid, procedure.ReleaseIdOf(step), OcdsDate.Of(step.AtUtc), [tag], "tender", "zh", [buyer, .. others], buyer.Reference);
    }

    internal static OcdsAmendment Amendment(Procedure procedure, PublicStep step, string description, string? rationale = null) =>
        new(procedure.ReleaseIdOf(step), OcdsDate.Of(step.AtUtc), description, procedure.ReleaseIdBefore(step), procedure.ReleaseIdOf(step)) { Rationale = rationale };
}
