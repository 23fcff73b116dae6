namespace ServiceMarket.Domain.Tenders;

public sealed partial class Tender
{
    /// <summary>
    /// First half of a publication: the dates are final, the budgets may be asked. The tender is not public yet.
    /// Refused: not approved, already being published, money still being freed, dates too early or contradicting, an item that a newer
    /// service list has replaced or dropped since the draft, a holder of a share of the opening key who has no key of its own yet.
    /// </summary>
    public void RequestPublication(DateTime bidDeadlineUtc, DateOnly documentsUntil, DateTime nowUtc, PublicationFacts facts)
    {
        if (State != TenderState.Approved) throw TendersRefusals.NotInThisState(State).AsException();
        if (IsBeingPublished) throw TendersRefusals.PublicationUnderWay().AsException();
        if (IsReleasing) throw TendersRefusals.ReleaseUnderWay().AsException();
        var final = Schedule with { BidDeadlineUtc = bidDeadlineUtc, DocumentsUntil = documentsUntil };
        RefuseIf(TenderSchedule.TooEarly(final, ChinaTime.DayOf(nowUtc), facts.DocumentsAtLeastUntil));
        RefuseIf(TenderSchedule.Contradiction(final));
        RefuseIf(ItemOutOfForce(facts.ItemsInForce));
        RefuseIf(HolderMissing(facts.ShareHolders));
        Apply(final);
        IsBeingPublished = true;
        Record(new PublicationRequested(bidDeadlineUtc, documentsUntil));
    }

    /// <summary>
    /// Second half: every budget holds its share. Refused when so much time has passed since the request (a restart) that the
    /// notice period would now be too short.
    /// </summary>
    /// <param name="key">The key pair that bids are sealed with, and the shares of its lock.</param>
    /// <param name="nowUtc">Now.</param>
    /// <param name="documentsAtLeastUntil">The day that the working-day calendar gives for the documents period.</param>
    public void ConfirmPublication(SealedTenderKey key, DateTime nowUtc, DateOnly documentsAtLeastUntil)
    {
        Demand(TenderTrigger.Publish, nowUtc);
        RefuseIf(HolderMissing(key.Shares.Select(share => share.Holder)));
        RefuseIf(TenderSchedule.TooEarly(Schedule, ChinaTime.DayOf(nowUtc), documentsAtLeastUntil));
        Key = new TenderKey(key.PublicKey, key.LockedPrivateKey);
        keyShares.AddRange(key.Shares.Select(share => new KeyShare(share)));
        Move(TenderTrigger.Publish, nowUtc);
        (IsBeingPublished, PublishedUtc) = (false, nowUtc);
        Record(new TenderPublished(BidDeadlineUtc!.Value, CeilingFen));
    }

    /// <summary>Second half when a budget refused: stays approved, and what other years hold is to be freed.</summary>
    public void DropPublication(string refusalCode)
    {
        if (!IsBeingPublished) throw TendersRefusals.NotInThisState(State).AsException();
        (IsBeingPublished, IsReleasing) = (false, true);
        Record(new PublicationDropped(refusalCode));
    }

    /// <summary>Every budget has freed what the tender held.</summary>
    public void ConfirmRelease()
    {
        if (!IsReleasing) return;
        IsReleasing = false;
        Record(new TenderBudgetReleased());
    }

    /// <summary>Stopped for good. What the tender holds is to be freed. Refused: ended already, or being published.</summary>
    public void Cancel(string reason, DateTime nowUtc)
    {
        Demand(TenderTrigger.Cancel, nowUtc);
        var words = Text(reason, "Reason", TenderLimits.Reason);
        Move(TenderTrigger.Cancel, nowUtc);
        StopReason = words;
        StartRelease();
        Record(new TenderCancelled(words));
    }

    /// <summary>Stopped for the time being; no bids, no opening, no award meanwhile.</summary>
    public void Suspend(string reason, DateTime nowUtc)
    {
        Demand(TenderTrigger.Suspend, nowUtc);
        var words = Text(reason, "Reason", TenderLimits.Reason);
        var from = State;
        Move(TenderTrigger.Suspend, nowUtc);
        (StopReason, SuspendedFrom, SuspendedUtc) = (words, from, nowUtc);
        Record(new TenderSuspended(words));
    }

    /// <summary>Goes on where it stood; the deadline for bids moves by as long as the tender was stopped.</summary>
    public void LiftSuspension(DateTime nowUtc)
    {
        Demand(TenderTrigger.LiftSuspension, nowUtc);
        // Once the deadline has passed no stop brings it back.
        var publicBefore = SuspendedFrom == TenderState.Published && SuspendedUtc < BidDeadlineUtc;
        if (publicBefore) BidDeadlineUtc += nowUtc - SuspendedUtc!.Value;
        Move(TenderTrigger.LiftSuspension, nowUtc);
        (SuspendedFrom, SuspendedUtc) = (null, null);
        Record(new SuspensionLifted(publicBefore ? BidDeadlineUtc : null));
    }

    private static Refusal? HolderMissing(IEnumerable<ShareHolder> holders) =>
        Enum.GetValues<ShareHolder>().Except(holders).Cast<ShareHolder?>().FirstOrDefault() is { } missing ? TendersRefusals.ShareHolderMissing(missing) : null;

    private void StartRelease() => IsReleasing |= PublishedUtc is not null;
}
