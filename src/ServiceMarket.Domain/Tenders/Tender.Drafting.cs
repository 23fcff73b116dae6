using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tenders;

public sealed partial class Tender
{
    /// <summary>Begins a draft with its first step. Refused: a text missing or too long.</summary>
    public static Tender Draft(string id, string county, TenderBasics basics, Actor actor, DateTime nowUtc)
    {
        var tender = new Tender { Id = id, County = county, DraftedBy = actor.UserId, CreatedUtc = nowUtc };
        tender.SetBasics(basics, actor);
        tender.Record(new TenderDrafted(county, tender.Number));
        return tender;
    }

    /// <summary>Step 1. Refused: not a draft; a text missing or too long.</summary>
    public void SetBasics(TenderBasics basics, Actor actor)
    {
        DemandDraft();
        var number = Text(basics.Number, nameof(basics.Number), TenderLimits.Number);
        var title = Text(basics.Title, nameof(basics.Title), TenderLimits.Title);
        var requirements = Text(basics.Requirements, nameof(basics.Requirements), TenderLimits.Requirements);
        (Number, Title, Requirements) = (number, title, requirements);
        Edited(DraftTask.Basics, actor);
    }

    /// <summary>Step 2. Refused: no line, too many, quantity out of range, an item twice or not in force.</summary>
    public void SetLines(IReadOnlyList<DraftLine> drafted, IReadOnlyDictionary<string, CataloguedItem> inForce, Actor actor)
    {
        DemandDraft();
        DemandUnlocked(DraftTask.Items);
        if (drafted.Count == 0) throw TendersRefusals.NoLines().AsException();
        if (drafted.Count > TenderLimits.Lines) throw TendersRefusals.ListTooLong("Lines", TenderLimits.Lines).AsException();
        var made = new List<TenderLine>();
        foreach (var (line, index) in drafted.Select((line, index) => (line, index)))
        {
            if (line.Quantity is < 1 or > TenderLimits.Quantity) throw TendersRefusals.QuantityOutOfRange(index).AsException();
            if (!inForce.TryGetValue(line.ItemVersionId, out var item)) throw TendersRefusals.ItemNotInForce(index).AsException();
            if (made.Any(other => other.ItemVersionId == item.ItemVersionId)) throw TendersRefusals.ItemTwice(index).AsException();
            made.Add(new TenderLine(index, item, line.Quantity));
        }

        var ceiling = made.Sum(line => (decimal)line.Quantity * line.CeilingUnitPriceFen);
        if (ceiling > 1_000_000_000_000_000m) throw TendersRefusals.CeilingTooHigh().AsException();
        lines.Clear();
        lines.AddRange(made);
        CeilingFen = (long)ceiling;
        Edited(DraftTask.Items, actor);
    }

    /// <summary>Step 3. Refused: dates that contradict each other, a term over three years.</summary>
    public void SetSchedule(DraftSchedule schedule, Actor actor)
    {
        DemandDraft();
        DemandUnlocked(DraftTask.Schedule);
        RefuseIf(TenderSchedule.Contradiction(schedule));
        Apply(schedule);
        Edited(DraftTask.Schedule, actor);
    }

    /// <summary>Step 4. Refused: shares that break <see cref="YearShareRule"/>.</summary>
    public void SetYearShares(IReadOnlyList<DraftYearShare> shares, Actor actor)
    {
        DemandDraft();
        DemandUnlocked(DraftTask.YearShares);
        RefuseIf(YearShareRule.Broken(this, shares));
        yearShares.RemoveAll(held => shares.All(share => share.Year != held.Year));
        foreach (var share in shares)
        {
            if (yearShares.Find(held => held.Year == share.Year) is { } held) held.AmountFen = share.AmountFen;
            else yearShares.Add(new TenderYearShare(share.Year, share.AmountFen));
        }

        Edited(DraftTask.YearShares, actor);
    }

    /// <summary>Step 5. Refused: criteria that break <see cref="CriteriaRule"/>.</summary>
    public void SetCriteria(IReadOnlyList<DraftCriterion> drafted, Actor actor)
    {
        DemandDraft();
        DemandUnlocked(DraftTask.Criteria);
        RefuseIf(CriteriaRule.Broken(drafted));
        criteria.Clear();
        criteria.AddRange(drafted.Select((one, index) => new TenderCriterion(index, one.Kind, one.Name.Trim(), one.Most)));
        Edited(DraftTask.Criteria, actor);
    }

    /// <summary>
    /// Step 6, by a second person. Refused: a step open, the drafter himself, dates that would be too early if published today, an item
    /// that is no longer in force.
    /// </summary>
    public void Approve(Actor actor, DateTime nowUtc, PublicationFacts facts)
    {
        Demand(TenderTrigger.Approve, nowUtc);
        if (actor.UserId == DraftedBy || actor.UserId == LastEditedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        RefuseIf(TenderSchedule.TooEarly(Schedule, ChinaTime.DayOf(nowUtc), facts.DocumentsAtLeastUntil));
        RefuseIf(ItemOutOfForce(facts.ItemsInForce));
        Move(TenderTrigger.Approve, nowUtc);
        (ApprovedBy, ApprovedUtc) = (actor.UserId, nowUtc);
        Record(new TenderApproved(CeilingFen));
    }

    /// <summary>The approver wants changes. Refused: not approved, or being published.</summary>
    public void ReturnToDraft(string reason, DateTime nowUtc)
    {
        Demand(TenderTrigger.ReturnToDraft, nowUtc);
        var words = Text(reason, "Reason", TenderLimits.Reason);
        Move(TenderTrigger.ReturnToDraft, nowUtc);
        (ApprovedBy, ApprovedUtc, StopReason) = (null, null, words);
        Record(new TenderReturnedToDraft(words));
    }

    private DraftSchedule Schedule => new(DocumentsUntil!.Value, BidDeadlineUtc!.Value, ServiceFrom!.Value, ServiceTo!.Value);

    private void Apply(DraftSchedule schedule) =>
        (DocumentsUntil, BidDeadlineUtc, ServiceFrom, ServiceTo) =
            (schedule.DocumentsUntil, schedule.BidDeadlineUtc, schedule.ServiceFrom, schedule.ServiceTo);

    /// <summary>The refusal when the catalogue has moved on since the draft: an order is for an item version in force on the day of the order.</summary>
    private Refusal? ItemOutOfForce(IReadOnlySet<string> inForce) =>
        lines.Find(line => !inForce.Contains(line.ItemVersionId)) is { } old ? TendersRefusals.ItemReplaced(old.ItemCode) : null;

    private void DemandDraft()
    {
        if (State != TenderState.Draft) throw TendersRefusals.NotInThisState(State).AsException();
    }

    private void DemandUnlocked(DraftTask task)
    {
        if (DraftTasks.LockedBecause(this, task) is { } because) throw TendersRefusals.TaskLocked(because).AsException();
    }

    private void Edited(DraftTask task, Actor actor)
    {
        LastEditedBy = actor.UserId;
        Record(new TenderDraftChanged(task, CeilingFen));
    }
}
