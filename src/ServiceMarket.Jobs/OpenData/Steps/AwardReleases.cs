using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.OpenData.Ocds;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>Who wins at which price, and who turns it down.</summary>
internal static class AwardReleases
{
    public static OcdsRelease Awarded(Procedure procedure, PublicStep step, TenderAwarded awarded)
    {
        var (tender, bid) = (procedure.Tender, procedure.Tender.Bids.Single(bid => bid.Id == awarded.BidId));
        var supplier = ProcedureParties.SupplierOf(bid);
        return StepRelease.New(procedure, step, "award", supplier) with
        {
            Tender = new OcdsTender(tender.Id) { Status = "complete", Lots = [new OcdsLot(Procedure.OnlyLot, "complete")] },
            Bids = Statistics(tender, step),
            Awards =
            [
                new OcdsAward(bid.Id, "active")
                {
                    Title = tender.Title,
                    Date = OcdsDate.Of(step.AtUtc),
                    Value = OcdsValue.OfFen(awarded.PriceFen),
                    Suppliers = [supplier.Reference],
                    Items = ProcedureItems.AsBid(tender, bid),
                    ContractPeriod = OcdsPeriod.OfDays(tender.ServiceFrom!.Value, tender.ServiceTo!.Value),
                    RelatedLots = [Procedure.OnlyLot],
                },
            ],
        };
    }

    /// <summary>The next ranked may be awarded (实施条例 art. 49): the tender goes on, unless a step of the same moment says that it has failed.</summary>
    public static OcdsRelease Declined(Procedure procedure, PublicStep step, AwardDeclined declined)
    {
        var bid = procedure.Tender.Bids.Single(bid => bid.Id == declined.BidId);
        return StepRelease.New(procedure, step, "awardCancellation", ProcedureParties.SupplierOf(bid)) with
        {
            Tender = new OcdsTender(procedure.Tender.Id) { Status = "active", Lots = [new OcdsLot(Procedure.OnlyLot, "active")] },
            Awards = [new OcdsAward(bid.Id, "cancelled")],
        };
    }

    /// <summary>The award that stood when the step happened, or null.</summary>
    public static TenderAwarded? StandingAt(Procedure procedure, PublicStep step) =>
        procedure.Steps.LastOrDefault(before => before.EventId < step.EventId && before.Happened is TenderAwarded or AwardDeclined)?.Happened as TenderAwarded;

    // Ranked are the bids that were valid to the end; a rank stays when its bidder declines.
    private static OcdsBids? Statistics(Tender tender, PublicStep step)
    {
        var valid = tender.Bids.Where(bid => bid.Rank is not null).ToList();
        return valid.Count == 0 ? null : new OcdsBids(
        [
            BidStatistics.Count("validBids", valid.Count, step),
            BidStatistics.Price("lowestValidBidValue", valid.Min(bid => bid.PriceFen!.Value), step),
            BidStatistics.Price("highestValidBidValue", valid.Max(bid => bid.PriceFen!.Value), step),
        ]);
    }
}
