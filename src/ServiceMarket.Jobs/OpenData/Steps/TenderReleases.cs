using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>From the notice to the end of a tender without a contract.</summary>
internal static class TenderReleases
{
    public static OcdsRelease Published(Procedure procedure, PublicStep step, TenderPublished published)
    {
        var tender = procedure.Tender;
        var (ceiling, service) = (OcdsValue.OfFen(published.CeilingFen), OcdsPeriod.OfDays(tender.ServiceFrom!.Value, tender.ServiceTo!.Value));
        return StepRelease.New(procedure, step, "tender") with
        {
            Tender = new OcdsTender(tender.Id)
            {
                Title = tender.Title,
                Description = tender.Requirements,
                Status = "active",
                ProcuringEntity = ProcedureParties.BuyerOf(procedure).Reference,
                Items = ProcedureItems.AtCeiling(tender),
                Value = ceiling,
                // Who answers the notice is consulted with, one by one: neither open nor negotiated with a single one.
                ProcurementMethod = "selective",
                ProcurementMethodDetails = OpenDataWords.Of("Method"),
                MainProcurementCategory = "services",
                AwardCriteria = "ratedCriteria",
                SubmissionMethod = ["electronicSubmission"],
                TenderPeriod = new OcdsPeriod { StartDate = OcdsDate.Of(step.AtUtc), EndDate = OcdsDate.Of(published.BidDeadlineUtc) },
                ContractPeriod = service,
                Lots = [new OcdsLot(Procedure.OnlyLot, "active") { Title = tender.Title, Value = ceiling, ContractPeriod = service }],
            },
        };
    }

    // tenderStatus knows no suspension: the tender stays active and an amendment says that it stands still.
    public static OcdsRelease Suspended(Procedure procedure, PublicStep step) =>
        Update(procedure, step, tender => tender with { Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of("TenderSuspended"))] });

    public static OcdsRelease Lifted(Procedure procedure, PublicStep step, SuspensionLifted lifted) => Update(procedure, step, tender => tender with
    {
        TenderPeriod = lifted.BidDeadlineUtc is { } deadline ? new OcdsPeriod { EndDate = OcdsDate.Of(deadline) } : null,
        Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of("SuspensionLifted"))],
    });

    /// <summary>
    /// How many, not who and not at which price: what evaluators learn of the bids stays with them until the award (实施条例 art. 40). With two
    /// bids the lowest and the highest price would be both prices, so these follow with the award.
    /// </summary>
    public static OcdsRelease Opened(Procedure procedure, PublicStep step, BidsOpened opened) =>
        Update(procedure, step, tender => tender with { NumberOfTenderers = opened.Valid + opened.Invalid }) with
        {
            Bids = new OcdsBids([BidStatistics.Count("bids", opened.Valid + opened.Invalid, step), BidStatistics.Count("validBids", opened.Valid, step)]),
        };

    // The reason is part of the notice that the law wants (财库〔2014〕214号 art. 34); other words of officers are not published.
    public static OcdsRelease Cancelled(Procedure procedure, PublicStep step, TenderCancelled cancelled)
    {
        var release = Update(procedure, step, "tenderCancellation", tender => tender with
        {
            Status = "cancelled",
            Lots = [new OcdsLot(Procedure.OnlyLot, "cancelled")],
            Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of("TenderCancelled"), cancelled.Reason)],
        });
        return AwardReleases.StandingAt(procedure, step) is { } award ? release with { Awards = [new OcdsAward(award.BidId, "cancelled")] } : release;
    }

    public static OcdsRelease Failed(Procedure procedure, PublicStep step, TenderFailed failed) => Update(procedure, step, tender => tender with
    {
        Status = "unsuccessful",
        Lots = [new OcdsLot(Procedure.OnlyLot, "unsuccessful")],
        Amendments = [StepRelease.Amendment(procedure, step, OpenDataWords.Of("TenderFailed"), OpenDataWords.Of($"TenderFailed_{failed.Why}"))],
    });

    private static OcdsRelease Update(Procedure procedure, PublicStep step, Func<OcdsTender, OcdsTender> change) =>
        Update(procedure, step, "tenderUpdate", change);

    private static OcdsRelease Update(Procedure procedure, PublicStep step, string tag, Func<OcdsTender, OcdsTender> change) =>
        StepRelease.New(procedure, step, tag) with { Tender = change(new OcdsTender(procedure.Tender.Id)) };
}
