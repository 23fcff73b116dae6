using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    /// <summary>
    /// Draws up the statement of a month. Refused: a contract that is not running or over, a month to come, an open statement of the same
    /// month, no verified visit, nothing left of the order or of the year.
    /// </summary>
    /// <param name="id">Key of the statement, made by the caller.</param>
    /// <param name="month">The month of the visits, in China.</param>
    /// <param name="verified">Verified visits of that month that no statement has taken.</param>
    /// <param name="actor">The officer.</param>
    /// <param name="nowUtc">Now.</param>
    public Statement DraftStatement(string id, StatementMonth month, IReadOnlyList<VerifiedVisit> verified, Actor actor, DateTime nowUtc)
    {
        DemandNoWalk();
        if (State is not (ContractState.Active or ContractState.Suspended or ContractState.Completed))
            throw ContractsRefusals.NotInThisState(State).AsException();
        if (IsReleased) throw SettlementsRefusals.ContractReleased().AsException();
        if (!month.IsMonth) throw SettlementsRefusals.NotAMonth().AsException();
        if (month.First > ChinaTime.DayOf(nowUtc)) throw SettlementsRefusals.MonthInFuture().AsException();
        if (statements.Any(other => other.IsOpen && other.Year == month.Year && other.Month == month.Month))
            throw SettlementsRefusals.MonthHasOpenStatement().AsException();
        if (verified.Count == 0) throw SettlementsRefusals.NothingVerified().AsException();
        var share = yearShares.SingleOrDefault(share => share.Year == month.Year);
        var payable = lines.ToDictionary(line => line.Id, line => new PayableLine(line.RemainingQuantity, line.UnitPriceFen));
        var taken = StatementRule.Take(verified, payable, share?.RemainingFen ?? 0);
        if (taken.Count == 0) throw SettlementsRefusals.NothingLeftToPay().AsException();

        var statement = new Statement(id, Id, month, actor.UserId, nowUtc, LinesOf(id, verified, taken), taken.Select(visit => new StatementVisit(visit)));
        statements.Add(statement);
        Claim(statement, 1);
        share!.ClaimedFen += statement.NetFen;
        Record(new StatementDrafted(id, month.Year, month.Month, taken.Count, statement.GrossFen));
        return statement;
    }

    /// <summary>Sets or takes off what is held back on a line. Refused: confirmed already, below 0 or above the line, no reason.</summary>
    public void Deduct(string statementId, string lineId, long deductionFen, string? reason)
    {
        var statement = Ready(statementId, StatementTrigger.Amend);
        var line = statement.Lines.SingleOrDefault(line => line.Id == lineId) ?? throw SettlementsRefusals.LineUnknown().AsException();
        if (deductionFen < 0 || deductionFen > line.GrossFen) throw SettlementsRefusals.DeductionOutOfRange(line.GrossFen).AsException();
        var words = deductionFen == 0 ? null : Words(reason, "Reason");
        ShareOf(statement.Year).ClaimedFen += line.DeductionFen - deductionFen;
        statement.Deduct(line, deductionFen, words);
        Record(new DeductionSet(statementId, lineId, deductionFen, words));
    }

    /// <summary>The organisation says it is right. Refused: another organisation, not a draft.</summary>
    public void ConfirmStatement(string statementId, Actor actor, DateTime nowUtc)
    {
        DemandOrganisation(actor);
        var statement = Move(statementId, StatementTrigger.Confirm);
        (statement.ConfirmedBy, statement.ConfirmedUtc) = (actor.UserId, nowUtc);
        Record(new StatementConfirmed(statementId, statement.NetFen));
    }

    /// <summary>The organisation contests lines. Refused: another organisation, not a draft, no line named, an unknown line, no words.</summary>
    public void DisputeStatement(string statementId, IReadOnlyList<Objection> objections, Actor actor)
    {
        DemandOrganisation(actor);
        var statement = Ready(statementId, StatementTrigger.Dispute);
        if (objections.Count == 0) throw SettlementsRefusals.NothingDisputed().AsException();
        var contested = objections.Select((objection, index) => (
            Line: statement.Lines.SingleOrDefault(line => line.Id == objection.LineId) ?? throw SettlementsRefusals.LineUnknown().AsException(),
            Text: Words(objection.Text, $"Objections[{index}].Text"))).ToList();
        foreach (var (line, text) in contested) line.Objection = text;
        new StatementWorkflow(statement).Fire(StatementTrigger.Dispute);
        Record(new StatementDisputed(statementId, [.. contested.Select(each => each.Line.Id)]));
    }

    /// <summary>The officer has answered the objections. Refused: not disputed.</summary>
    public void ResubmitStatement(string statementId)
    {
        var statement = Move(statementId, StatementTrigger.Resubmit);
        statement.ForgetObjections();
        Record(new StatementResubmitted(statementId, statement.NetFen));
    }

    /// <summary>Withdraws a statement; its visits may go on another. Refused: paid, being paid, no reason.</summary>
    public void CancelStatement(string statementId, string? reason, DateTime nowUtc)
    {
        var statement = Ready(statementId, StatementTrigger.Cancel);
        var words = Words(reason, "Reason");
        Claim(statement, -1);
        ShareOf(statement.Year).ClaimedFen -= statement.NetFen;
        var freed = statement.Visits.Count;
        statement.FreeVisits();
        new StatementWorkflow(statement).Fire(StatementTrigger.Cancel);
        (statement.CancelledUtc, statement.CancelReason) = (nowUtc, words);
        Record(new StatementCancelled(statementId, freed, words));
    }

    /// <summary>
    /// The bureau's second person approves: the year's budget is to be asked. Refused: not confirmed, the one who drew it up, visits that
    /// are no longer verified.
    /// </summary>
    /// <param name="statementId">The statement.</param>
    /// <param name="noLongerVerified">How many of its visits have been disputed since.</param>
    /// <param name="actor">The approver.</param>
    public Statement RequestPayment(string statementId, int noLongerVerified, Actor actor)
    {
        DemandNoWalk();
        var statement = Ready(statementId, StatementTrigger.RequestPayment);
        if (actor.UserId == statement.DraftedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        if (noLongerVerified > 0) throw SettlementsRefusals.VisitsChanged(noLongerVerified).AsException();
        new StatementWorkflow(statement).Fire(StatementTrigger.RequestPayment);
        statement.IsPaying = true;
        Record(new PaymentRequested(statementId, statement.Year, statement.NetFen));
        return statement;
    }

    /// <summary>The budget has posted it and the visits are marked: paid, for good.</summary>
    public void ConfirmPayment(string statementId, Actor actor, DateTime nowUtc)
    {
        var statement = Move(statementId, StatementTrigger.ConfirmPayment);
        statement.IsPaying = false;
        Claim(statement, -1);
        foreach (var line in statement.Lines) LineOf(line.ContractLineId).PaidQuantity += line.PayableUnits;
        var share = ShareOf(statement.Year);
        share.ClaimedFen -= statement.NetFen;
        share.PaidFen += statement.NetFen;
        PaidFen += statement.NetFen;
        (statement.ApprovedBy, statement.PaidUtc) = (actor.UserId, nowUtc);
        Record(new StatementPaid(statementId, statement.Year, statement.NetFen, statement.Visits.Count));
    }

    /// <summary>The budget said no: the statement stays confirmed.</summary>
    public void DropPayment(string statementId, Refusal reason)
    {
        var statement = StatementOf(statementId);
        if (!statement.IsPaying) throw SettlementsRefusals.NotInThisState(statement.State).AsException();
        statement.IsPaying = false;
        Record(new PaymentDropped(statementId, reason.Code));
    }
}
