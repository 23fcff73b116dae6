using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tenders;

public sealed partial class Tender
{
    /// <summary>The best rank among the candidates that have not declined, or null before the ranking.</summary>
    public int? NextRank => ValidBids.Min(bid => bid.Rank);

    /// <summary>
    /// Fixes the winner in rank order (实施条例 art. 43). Refused: not ranked, not the first of those left, the person who closed
    /// the evaluation.
    /// </summary>
    /// <param name="bidId">The bid that wins.</param>
    /// <param name="actor">The second person.</param>
    /// <param name="nowUtc">Now.</param>
    /// <param name="noticeUntil">Last day of the announcement by the working-day calendar.</param>
    public void Award(string bidId, Actor actor, DateTime nowUtc, DateOnly noticeUntil)
    {
        Demand(TenderTrigger.Award, nowUtc);
        if (actor.UserId == RankedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        var bid = BidOf(bidId);
        if (bid.State != BidState.Valid) throw TendersRefusals.BidNotValid().AsException();
        if (bid.Rank != NextRank) throw TendersRefusals.NotFirstRanked().AsException();
        (AwardedBidId, AwardedUtc, AwardNoticeUntil) = (bid.Id, nowUtc, noticeUntil);
        Move(TenderTrigger.Award, nowUtc);
        Record(new TenderAwarded(bid.Id, bid.ProviderId, bid.PriceFen!.Value, noticeUntil));
    }

    /// <summary>The announcement period is over. Refused: before that.</summary>
    public void ConfirmAward(DateTime nowUtc)
    {
        Move(TenderTrigger.ConfirmAward, nowUtc);
        Record(new AwardConfirmed(AwardedBidId!, BidOf(AwardedBidId!).ProviderId));
    }

    /// <summary>
    /// The winner does not want the contract: the next ranked may be awarded (实施条例 art. 49), or the tender fails when none is left.
    /// Refused: no award stands, someone else's award, no reason.
    /// </summary>
    public void DeclineAward(Actor actor, string reason, DateTime nowUtc)
    {
        Demand(TenderTrigger.DeclineAward, nowUtc);
        var bid = BidOf(AwardedBidId!);
        if (!actor.BelongsTo(bid.ProviderId)) throw TendersRefusals.NotTheWinner().AsException();
        var words = Text(reason, "Reason", TenderLimits.Reason);
        bid.State = BidState.Declined;
        (AwardedBidId, AwardedUtc, AwardNoticeUntil) = (null, null, null);
        Move(TenderTrigger.DeclineAward, nowUtc);
        Record(new AwardDeclined(bid.Id, bid.ProviderId, words));
        if (!ValidBids.Any()) Fail(TenderFailure.NoCandidateLeft, nowUtc);
    }

    /// <summary>What the contract is drafted from. Refused: no award whose announcement is over.</summary>
    public TenderAward AwardForContract()
    {
        if (State is not (TenderState.Awarded or TenderState.Contracted)) throw TendersRefusals.NoAward().AsException();
        var bid = BidOf(AwardedBidId!);
        var prices = bid.Lines.ToDictionary(line => line.TenderLineId, line => line.UnitPriceFen);
        return new TenderAward(Id, Number, Title, County, bid.ProviderId, bid.ProviderName, AwardedUtc!.Value, bid.PriceFen!.Value,
            ServiceFrom!.Value, ServiceTo!.Value,
            [.. lines.OrderBy(line => line.Position).Select(line => new TenderAwardLine(line.Id, line.ItemVersionId, line.ItemCode,
                line.NameZh, line.NameEn, line.Unit, line.Quantity, prices[line.Id]))],
            YearShareRule.Divide([.. yearShares.Select(share => new DraftYearShare(share.Year, share.AmountFen))], bid.PriceFen.Value));
    }

    /// <summary>
    /// The contract is signed and holds its own money now; what the tender still holds above the price is to be freed. Refused: not awarded.
    /// </summary>
    public void MarkContracted(string contractId, DateTime nowUtc)
    {
        if (State == TenderState.Contracted && ContractId == contractId) return;
        Move(TenderTrigger.MarkContracted, nowUtc);
        ContractId = contractId;
        StartRelease();
        Record(new TenderContracted(contractId));
    }
}
