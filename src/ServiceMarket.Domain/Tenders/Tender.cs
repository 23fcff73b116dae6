using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tenders;

/// <summary>
/// A purchase of services by consultation (竞争性磋商), from the draft to the contract. This part holds what it is;
/// the acts are in the files named after them.
/// </summary>
public sealed partial class Tender : Aggregate
{
    private readonly List<TenderLine> lines = [];
    private readonly List<TenderYearShare> yearShares = [];
    private readonly List<TenderCriterion> criteria = [];
    private readonly List<Bid> bids = [];
    private readonly List<BidReceipt> receipts = [];
    private readonly List<BidEnvelope> envelopes = [];
    private readonly List<KeyShare> keyShares = [];

    private Tender()
    {
    }

    public TenderState State { get; internal set; }

    /// <summary>The buyer's county code.</summary>
    public string County { get; private set; } = "";

    /// <summary>The project number, as on paper.</summary>
    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Requirements { get; private set; } = "";
    public DateTime CreatedUtc { get; private set; }

    /// <summary>Account that began the draft; may not approve it.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>Account that changed the draft last; may not approve it either.</summary>
    public string LastEditedBy { get; private set; } = "";

    public string? ApprovedBy { get; private set; }
    public DateTime? ApprovedUtc { get; private set; }

    /// <summary>The documents are on offer up to and including this day.</summary>
    public DateOnly? DocumentsUntil { get; private set; }

    /// <summary>The first instant at which a bid is late; the bids are opened then.</summary>
    public DateTime? BidDeadlineUtc { get; private set; }

    public DateOnly? ServiceFrom { get; private set; }
    public DateOnly? ServiceTo { get; private set; }

    /// <summary>Sum of the lines' ceilings in fen; what publication takes from the budgets.</summary>
    public long CeilingFen { get; private set; }

    public DateTime? PublishedUtc { get; private set; }
    public DateTime? OpenedUtc { get; private set; }
    public DateTime? RankedUtc { get; private set; }

    /// <summary>Account that closed the evaluation; may not award.</summary>
    public string? RankedBy { get; private set; }

    public string? AwardedBidId { get; private set; }
    public DateTime? AwardedUtc { get; private set; }

    /// <summary>The award stays announced up to and including this day.</summary>
    public DateOnly? AwardNoticeUntil { get; private set; }

    public string? ContractId { get; private set; }
    public TenderFailure? Failure { get; private set; }

    /// <summary>The words of who cancelled, suspended or returned it last.</summary>
    public string? StopReason { get; private set; }

    public TenderState? SuspendedFrom { get; private set; }
    public DateTime? SuspendedUtc { get; private set; }

    /// <summary>The budgets have been asked and the answer is not yet written down.</summary>
    public bool IsBeingPublished { get; private set; }

    /// <summary>The budgets are to free what the tender holds and have not all confirmed it.</summary>
    public bool IsReleasing { get; private set; }

    /// <summary>When the clock will move the tender on, for the sweep's index; always what <see cref="TenderSchedule.Next"/> says.</summary>
    public DateTime? DueUtc { get; private set; }

    /// <summary>Number of the last receipt.</summary>
    public int LastReceiptNumber { get; private set; }

    /// <summary>Chain hash of the last receipt; empty before the first.</summary>
    public string LastReceiptChain { get; private set; } = "";

    /// <summary>Made at publication; loaded for what opens.</summary>
    public TenderKey? Key { get; private set; }

    /// <summary>Shares of the key's lock, one for each account that may take part, and the platform's.</summary>
    public IReadOnlyList<KeyShare> KeyShares => keyShares;

    /// <summary>Holders that have put their share in.</summary>
    public IEnumerable<ShareHolder> JoinedHolders => keyShares.Where(share => share.JoinedUtc is not null).Select(share => share.Holder).Distinct();

    public IReadOnlyList<TenderLine> Lines => lines;
    public IReadOnlyList<TenderYearShare> YearShares => yearShares;
    public IReadOnlyList<TenderCriterion> Criteria => criteria;
    public IReadOnlyList<Bid> Bids => bids;

    /// <summary>Receipts given since the aggregate was loaded; earlier ones are not loaded.</summary>
    public IReadOnlyList<BidReceipt> Receipts => receipts;

    /// <summary>Envelopes taken in since the aggregate was loaded; earlier ones are not loaded.</summary>
    public IReadOnlyList<BidEnvelope> Envelopes => envelopes;

    /// <summary>Bids that take part in the evaluation.</summary>
    public IEnumerable<Bid> ValidBids => bids.Where(bid => bid.State == BidState.Valid);

    /// <summary>Criteria that people score.</summary>
    public IEnumerable<TenderCriterion> QualityCriteria => criteria.Where(criterion => criterion.Kind != CriterionKind.Price);

    /// <summary>The bureau reaches its own tenders; an organisation those that are public.</summary>
    public override bool IsWithinReachOf(Actor actor) =>
        actor.Covers(County) || (actor.Organisation is not null && PublishedUtc is not null);

    private Bid BidOf(string bidId) => bids.SingleOrDefault(bid => bid.Id == bidId) ?? throw TendersRefusals.NoSuchBid().AsException();

    private void Demand(TenderTrigger trigger, DateTime nowUtc) => new TenderWorkflow(this, nowUtc).Demand(trigger);

    private void Move(TenderTrigger trigger, DateTime nowUtc)
    {
        new TenderWorkflow(this, nowUtc).Fire(trigger);
        DueUtc = TenderSchedule.Next(this)?.InstantUtc;
    }

    private static string Text(string? text, string field, int most)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0) throw TendersRefusals.TextMissing(field).AsException();
        return trimmed.Length <= most ? trimmed : throw TendersRefusals.TextTooLong(field, most).AsException();
    }

    private static void RefuseIf(Refusal? refusal)
    {
        if (refusal is not null) throw refusal.AsException();
    }
}
