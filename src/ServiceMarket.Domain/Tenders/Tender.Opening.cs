namespace ServiceMarket.Domain.Tenders;

/// <summary>What came out of an envelope; no content when it could not be opened.</summary>
public sealed record OpenedEnvelope(string BidId, BidContent? Content);

public sealed partial class Tender
{
    /// <summary>Whether enough holders have put their shares in.</summary>
    public bool HasQuorum => JoinedHolders.Count() >= TenderKey.Threshold;

    /// <summary>Whether the deadline has passed and the bids wait for holders of shares.</summary>
    public bool AwaitsOpening(DateTime nowUtc) => State == TenderState.Published && nowUtc >= BidDeadlineUtc;

    /// <summary>
    /// The deadline has passed: the platform puts its share in and people are waited for. With fewer bids than the procedure needs the
    /// tender fails and no envelope is ever opened (财库〔2015〕124号). Refused: before the deadline.
    /// </summary>
    public void CloseBidding(ProtectedText platformShare, DateTime nowUtc)
    {
        Demand(TenderTrigger.CloseBidding, nowUtc);
        if (bids.Count(bid => bid.State == BidState.Sealed) < TenderLimits.LeastBids) Fail(TenderFailure.TooFewBids, nowUtc);
        else JoinOpening(ShareHolder.Platform, null, platformShare, nowUtc);
    }

    /// <summary>
    /// A holder puts in its share. Refused: before the deadline, not a holder of this tender, the holder has taken part already.
    /// </summary>
    /// <param name="holder">On whose behalf.</param>
    /// <param name="userId">The account; null for the platform.</param>
    /// <param name="share">The share, under the field key.</param>
    /// <param name="nowUtc">The server's instant.</param>
    public void JoinOpening(ShareHolder holder, string? userId, ProtectedText share, DateTime nowUtc)
    {
        if (State == TenderState.Published && nowUtc < BidDeadlineUtc) throw TendersRefusals.OpeningTooEarly(BidDeadlineUtc.Value).AsException();
        Demand(TenderTrigger.CloseBidding, nowUtc);
        var own = keyShares.Find(held => held.Holder == holder && held.UserId == userId) ?? throw TendersRefusals.NoShare().AsException();
        if (JoinedHolders.Contains(holder)) throw TendersRefusals.AlreadyJoined().AsException();
        own.Join(share, nowUtc);
        DueUtc = TenderSchedule.Next(this)?.InstantUtc;
        Record(new OpeningJoined(holder, userId));
    }

    /// <summary>
    /// Enough holders are there: prices become known. A bid whose content is not what its receipt promised, or does not answer the
    /// tender, is out; which of them is the platform's fault is said. With fewer than two valid bids the tender fails
    /// (财库〔2015〕124号). Refused: before the deadline, or by one holder alone.
    /// </summary>
    public void OpenBids(IReadOnlyList<OpenedEnvelope> opened, DateTime nowUtc)
    {
        Demand(TenderTrigger.OpenBids, nowUtc);
        foreach (var bid in bids.Where(bid => bid.State == BidState.Sealed))
        {
            var content = opened.SingleOrDefault(one => one.BidId == bid.Id)?.Content;
            if (content is null) bid.Exclude("@Tenders_Invalid_EnvelopeDamaged");
            else if (content.Hash() != bid.Hash) bid.Exclude("@Tenders_Invalid_NotAsReceipted");
            else if (content.Fault(this) is { } fault) bid.Exclude($"@Refusal_{fault.Code}");
            else bid.Open(content, this);
        }

        Move(TenderTrigger.OpenBids, nowUtc);
        OpenedUtc = nowUtc;
        Record(new BidsOpened(ValidBids.Count(), bids.Count(bid => bid.State == BidState.Invalid)));
        if (ValidBids.Count() < TenderLimits.LeastBids) Fail(TenderFailure.TooFewBids, nowUtc);
    }

    /// <summary>A bid does not meet the conditions of the documents. Refused: not in examination, bid not valid, no reason.</summary>
    public void RejectBid(string bidId, string reason)
    {
        if (State != TenderState.Opening) throw TendersRefusals.NotInThisState(State).AsException();
        var bid = BidOf(bidId);
        if (bid.State != BidState.Valid) throw TendersRefusals.BidNotValid().AsException();
        var words = Text(reason, "Reason", TenderLimits.Reason);
        bid.Exclude(words);
        Record(new BidRejected(bidId, words));
    }

    /// <summary>Examination is over: evaluation begins and abnormally low prices are asked about, or the tender fails with fewer than two valid bids (财库〔2015〕124号).</summary>
    public void FinishExamination(DateTime nowUtc)
    {
        if (State != TenderState.Opening) throw TendersRefusals.NotInThisState(State).AsException();
        if (ValidBids.Count() < TenderLimits.LeastBids)
        {
            Fail(TenderFailure.TooFewBids, nowUtc);
            return;
        }

        Move(TenderTrigger.StartEvaluation, nowUtc);
        Record(new EvaluationStarted(ValidBids.Count()));
        AskForPrices(nowUtc);
    }

    private void Fail(TenderFailure why, DateTime nowUtc)
    {
        Move(TenderTrigger.Fail, nowUtc);
        Failure = why;
        StartRelease();
        Record(new TenderFailed(why));
    }
}
