using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    /// <summary>All supplements that were not withdrawn, in fen.</summary>
    public long CountedSupplementsFen => supplements.Where(supplement => supplement.Counts).Sum(supplement => supplement.AmountFen);

    /// <summary>What a further supplement may come to, in fen.</summary>
    public long SupplementRoomFen => SupplementRule.LeftFen(TotalFen, CountedSupplementsFen);

    /// <summary>
    /// Draws up a supplement. Refused: the contract is not running, a year outside the rest of the term, an unknown line, a quantity
    /// below 1, all supplements together above 10 % of the original sum.
    /// </summary>
    public ContractSupplement DraftSupplement(string id, int year, string? reason, IReadOnlyList<AddedUnits> added, Actor actor, DateTime nowUtc)
    {
        DemandNoWalk();
        if (State is not (ContractState.Signed or ContractState.Active)) throw ContractsRefusals.NotInThisState(State).AsException();
        var today = ChinaTime.DayOf(nowUtc);
        if (today > EndsOn) throw ContractsRefusals.SupplementAfterTerm().AsException();
        if (year < Math.Max(today.Year, StartsOn.Year) || year > EndsOn.Year) throw ContractsRefusals.SupplementYearOutsideTerm().AsException();
        var words = Text(reason, "Reason", ContractLimits.Reason);
        SupplementLine[] addedLines = [.. added.Select(Additional)];
        if (addedLines.Length == 0) throw ContractsRefusals.NothingAdded().AsException();
        var sum = addedLines.Aggregate((Int128)0, (whole, line) => whole + line.AmountFen);
        if (sum > SupplementRoomFen) throw ContractsRefusals.SupplementTooLarge(SupplementRoomFen).AsException();
        var supplement = new ContractSupplement(id, supplements.Count + 1, year, words, actor.UserId, nowUtc, addedLines);
        supplements.Add(supplement);
        Record(new SupplementDrafted(id, year, supplement.AmountFen));
        return supplement;
    }

    /// <summary>The organisation agrees. Refused: another organisation, not a draft.</summary>
    public void AgreeToSupplement(string supplementId, Actor actor, DateTime nowUtc)
    {
        DemandNoWalk();
        if (!actor.BelongsTo(ProviderId)) throw ContractsRefusals.NotTheOrganisation().AsException();
        var supplement = SupplementIn(SupplementState.Draft, supplementId);
        (supplement.State, supplement.AgreedBy, supplement.AgreedUtc) = (SupplementState.Agreed, actor.UserId, nowUtc);
        Record(new SupplementAgreed(supplementId));
    }

    /// <summary>Takes a supplement back. Refused: approved or withdrawn already.</summary>
    public void WithdrawSupplement(string supplementId)
    {
        DemandNoWalk();
        var supplement = SupplementOf(supplementId);
        if (supplement.State is not (SupplementState.Draft or SupplementState.Agreed))
            throw ContractsRefusals.SupplementNotInThisState(supplement.State).AsException();
        supplement.State = SupplementState.Withdrawn;
        Record(new SupplementWithdrawn(supplementId));
    }

    /// <summary>
    /// The second person approves: the budget is to be asked. Refused: not agreed, the one who drew it up, the contract no longer runs.
    /// </summary>
    public ContractSupplement RequestSupplementApproval(string supplementId, Actor actor)
    {
        DemandNoWalk();
        if (State is not (ContractState.Signed or ContractState.Active)) throw ContractsRefusals.NotInThisState(State).AsException();
        var supplement = SupplementIn(SupplementState.Agreed, supplementId);
        if (actor.UserId == supplement.DraftedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        Walk = ContractWalk.Supplement;
        Record(new SupplementApprovalRequested(supplementId, supplement.Year, supplement.AmountFen));
        return supplement;
    }

    /// <summary>The budget has encumbered it: the units are ordered.</summary>
    public void ConfirmSupplement(string supplementId, Actor actor, DateTime nowUtc)
    {
        DemandWalk(ContractWalk.Supplement);
        var supplement = SupplementIn(SupplementState.Agreed, supplementId);
        (supplement.State, supplement.ApprovedBy, supplement.ApprovedUtc) = (SupplementState.Approved, actor.UserId, nowUtc);
        foreach (var added in supplement.Lines) LineOf(added.ContractLineId).AddedQuantity += added.Quantity;
        ShareOf(supplement.Year).AddedFen += supplement.AmountFen;
        SupplementedFen += supplement.AmountFen;
        Walk = ContractWalk.None;
        Record(new SupplementApproved(supplementId, supplement.Year, supplement.AmountFen));
    }

    /// <summary>The budget said no: the supplement stays agreed and can be approved again.</summary>
    public void DropSupplement(string supplementId, Refusal reason)
    {
        DemandWalk(ContractWalk.Supplement);
        Walk = ContractWalk.None;
        Record(new SupplementApprovalDropped(supplementId, reason.Code));
    }

    private SupplementLine Additional(AddedUnits units, int index)
    {
        if (units.Quantity is < 1 or > ContractLimits.Quantity) throw ContractsRefusals.QuantityOutOfRange(index).AsException();
        var line = lines.SingleOrDefault(line => line.Id == units.ContractLineId) ?? throw ContractsRefusals.UnknownLine().AsException();
        if ((Int128)units.Quantity * line.UnitPriceFen > SupplementRoomFen) throw ContractsRefusals.SupplementTooLarge(SupplementRoomFen).AsException();
        return new SupplementLine(line, units.Quantity);
    }

    private ContractSupplement SupplementIn(SupplementState state, string id)
    {
        var supplement = SupplementOf(id);
        return supplement.State == state ? supplement : throw ContractsRefusals.SupplementNotInThisState(supplement.State).AsException();
    }

    private ContractSupplement SupplementOf(string id) =>
        supplements.SingleOrDefault(supplement => supplement.Id == id) ?? throw ContractsRefusals.SupplementUnknown().AsException();

    private ContractLine LineOf(string id) =>
        lines.SingleOrDefault(line => line.Id == id) ?? throw ContractsRefusals.UnknownLine().AsException();

    private ContractYearShare ShareOf(int year)
    {
        if (yearShares.SingleOrDefault(share => share.Year == year) is { } share) return share;
        share = new ContractYearShare(year, 0);
        yearShares.Add(share);
        return share;
    }
}
