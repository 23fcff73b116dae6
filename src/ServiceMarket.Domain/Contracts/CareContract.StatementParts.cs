using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Domain.Contracts;

public sealed partial class CareContract
{
    private IEnumerable<StatementLine> LinesOf(string statementId, IReadOnlyList<VerifiedVisit> verified, IReadOnlyList<TakenVisit> taken) =>
        lines.Where(line => verified.Any(visit => visit.ContractLineId == line.Id)).Select(line =>
        {
            var mine = taken.Where(visit => visit.Visit.ContractLineId == line.Id).ToList();
            return new StatementLine($"{statementId}-{line.Position}", line,
                verified.Where(visit => visit.ContractLineId == line.Id).Sum(visit => visit.Units), mine.Sum(visit => visit.PaidUnits), mine.Count);
        });

    private void Claim(Statement statement, int sign)
    {
        foreach (var line in statement.Lines) LineOf(line.ContractLineId).ClaimedQuantity += sign * line.PayableUnits;
    }

    private Statement StatementOf(string id) =>
        statements.SingleOrDefault(statement => statement.Id == id) ?? throw SettlementsRefusals.StatementUnknown().AsException();

    private Statement Ready(string id, StatementTrigger trigger)
    {
        var statement = StatementOf(id);
        new StatementWorkflow(statement).Demand(trigger);
        return statement;
    }

    private Statement Move(string id, StatementTrigger trigger)
    {
        var statement = StatementOf(id);
        new StatementWorkflow(statement).Fire(trigger);
        return statement;
    }

    private void DemandOrganisation(Actor actor)
    {
        if (!actor.BelongsTo(ProviderId)) throw SettlementsRefusals.NotTheOrganisation().AsException();
    }

    private static string Words(string? text, string field)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0) throw SettlementsRefusals.ReasonMissing(field).AsException();
        return trimmed.Length <= SettlementLimits.Reason ? trimmed
            : throw SettlementsRefusals.ReasonTooLong(field, SettlementLimits.Reason).AsException();
    }
}
