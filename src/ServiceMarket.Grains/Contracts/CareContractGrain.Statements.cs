using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Grains.Contracts;

/// <summary>Statements are a part of the contract: the same mailbox, so that no two of them can claim the same units.</summary>
public sealed partial class CareContractGrain
{
    public Task<Outcome<Receipt>> DraftStatement(DraftStatement command)
    {
        var month = new StatementMonth(command.Year, command.Month);
        return Execute(command, (db, cancellation) => Verified(db, month, cancellation), (contract, verified) =>
        {
            contract.DraftStatement(command.StatementId, month, verified, command.Actor, Now);
        });
    }

    public Task<Outcome<Receipt>> SetDeduction(SetDeduction command) => Execute(command,
        contract => contract.Deduct(command.StatementId, command.LineId, command.DeductionFen, command.Reason));

    public Task<Outcome<Receipt>> ConfirmStatement(ConfirmStatement command) =>
        Execute(command, contract => contract.ConfirmStatement(command.StatementId, command.Actor, Now));

    public Task<Outcome<Receipt>> DisputeStatement(DisputeStatement command) =>
        Execute(command, contract => contract.DisputeStatement(command.StatementId, command.Objections, command.Actor));

    public Task<Outcome<Receipt>> ResubmitStatement(ResubmitStatement command) =>
        Execute(command, contract => contract.ResubmitStatement(command.StatementId));

    public Task<Outcome<Receipt>> CancelStatement(CancelStatement command) =>
        Execute(command, contract => contract.CancelStatement(command.StatementId, command.Reason, Now));

    public Task<Outcome<Receipt>> PayStatement(PayStatement command) => Walk(ContractSteps.Payment, command,
        Execute(command with { OperationId = command.OperationId + "/1" },
            (db, cancellation) => NoLongerVerified(db, command.StatementId, cancellation),
            (contract, changed) =>
            {
                contract.RequestPayment(command.StatementId, changed, command.Actor);
            }));

    private async Task<Outcome<Receipt>> WalkPayment(string operation, Actor walker, PaymentStep step)
    {
        if (step.NetFen > 0)
        {
            // The year of the visits pays, whatever the calendar says today.
            var posted = await Budget(step.County, step.Year).Expend(
                new Expend(operation, walker, Subject, step.NetFen, $"statement/{step.StatementId}"));
            if (posted.Refusal is { } refusal)
                return await Drop(ContractSteps.Payment, operation, walker, refusal, contract => contract.DropPayment(step.StatementId, refusal));
        }

        foreach (var (recipientId, visitIds) in await VisitsOf(step.StatementId)) await MarkSettled(recipientId, visitIds, step.StatementId, operation, walker);
        return await Confirm(ContractSteps.Payment, operation, walker, contract => contract.ConfirmPayment(step.StatementId, walker, Now));
    }

    private async Task<IReadOnlyList<VerifiedVisit>> Verified(MarketDbContext db, StatementMonth month, CancellationToken cancellation)
    {
        if (!month.IsMonth) return [];
        var (first, next) = (month.First, month.Next);
        return await db.Set<Visit>()
            .Where(v => v.ContractId == Key && v.State == VisitState.Verified && v.Day >= first && v.Day < next
                && !db.Set<StatementVisit>().Any(s => s.VisitId == v.Id))
            .OrderBy(v => v.Day).ThenBy(v => v.Id).Take(SettlementLimits.Visits)
            .Select(v => new VerifiedVisit(v.Id, v.RecipientId, v.ContractLineId, v.Day, v.Units)).ToListAsync(cancellation);
    }

    private static Task<int> NoLongerVerified(MarketDbContext db, string statementId, CancellationToken cancellation) =>
        db.Set<StatementVisit>().CountAsync(s => s.StatementId == statementId
            && !db.Set<Visit>().Any(v => v.Id == s.VisitId && v.State == VisitState.Verified), cancellation);

    private async Task<IReadOnlyList<(string RecipientId, IReadOnlyList<string> VisitIds)>> VisitsOf(string statementId)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var rows = await db.Set<StatementVisit>().AsNoTracking().Where(v => v.StatementId == statementId)
            .OrderBy(v => v.VisitId).Select(v => new { v.RecipientId, v.VisitId }).ToListAsync();
        return [.. rows.GroupBy(r => r.RecipientId).Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(r => r.VisitId)]))];
    }
}
