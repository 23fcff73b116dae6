using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Settlements;

namespace ServiceMarket.Grains.Contracts;

/// <summary>The only writer of a contract and its statements. Acts that need other aggregates are in the files named after them.</summary>
[GrainType("care-contract")]
public sealed partial class CareContractGrain(GrainTools tools) : AggregateGrain<CareContract>(tools), ICareContractGrain, IStatementGrain
{
    protected override async Task<CareContract?> Load(MarketDbContext db, string id, CancellationToken cancellation)
    {
        var contract = await db.Set<CareContract>().Include(c => c.Lines).Include(c => c.Supplements).Include(c => c.Statements)
            .AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancellation);
        // Paid statements stay without lines and visits: they never change again.
        await db.Set<Statement>()
            .Where(s => s.ContractId == id && s.State != StatementState.Paid && s.State != StatementState.Cancelled)
            .Include(s => s.Lines).Include(s => s.Visits).AsSplitQuery().LoadAsync(cancellation);
        return contract;
    }

    public async Task<Outcome<Receipt>> Draft(DraftContract command)
    {
        var award = await AwardOf(command.TenderId);
        if (award.Refusal is { } refusal) return Outcome.Refused<Receipt>(refusal);
        return await Create(command, (db, cancellation) => TakenFacts(db, award.Value!, command.Terms.Number, cancellation), facts =>
        {
            if (facts.TenderHasContract) throw ContractsRefusals.TenderHasContract().AsException();
            if (facts.NumberTaken) throw ContractsRefusals.NumberTaken().AsException();
            return CareContract.Draft(Key, award.Value!, command.Terms, command.Actor, Now);
        });
    }

    public Task<Outcome<Receipt>> Amend(AmendContract command) => Execute(command,
        (db, cancellation) => db.Set<CareContract>().AnyAsync(
            c => c.Id != Key && c.Number == command.Terms.Number && db.Set<CareContract>().Any(me => me.Id == Key && me.County == c.County), cancellation),
        (contract, numberTaken) =>
        {
            if (numberTaken) throw ContractsRefusals.NumberTaken().AsException();
            contract.Amend(command.Terms);
        });

    public Task<Outcome<Receipt>> Activate(ActivateContract command) => Execute(command, contract => contract.Activate(Now));

    public Task<Outcome<Receipt>> Suspend(SuspendContract command) => Execute(command, contract => contract.Suspend(command.Reason, Now));

    public Task<Outcome<Receipt>> Reactivate(ReactivateContract command) => Execute(command, contract => contract.Resume(Now));

    public Task<Outcome<Receipt>> Complete(CompleteContract command) => Execute(command, contract => contract.Complete(Now));

    public Task<Outcome<Receipt>> DraftSupplement(DraftSupplement command) => Execute(command, contract =>
    {
        contract.DraftSupplement(command.SupplementId, command.Year, command.Reason, command.Added, command.Actor, Now);
    });

    public Task<Outcome<Receipt>> AgreeToSupplement(AgreeToSupplement command) =>
        Execute(command, contract => contract.AgreeToSupplement(command.SupplementId, command.Actor, Now));

    public Task<Outcome<Receipt>> WithdrawSupplement(WithdrawSupplement command) =>
        Execute(command, contract => contract.WithdrawSupplement(command.SupplementId));

    /// <summary>Visits that were made and are not settled, by line and year.</summary>
    private async Task<IReadOnlyList<UnsettledVisits>> Unsettled(MarketDbContext db, CancellationToken cancellation)
    {
        var days = await db.Set<Visit>()
            .Where(v => v.ContractId == Key && (v.State == VisitState.InProgress || v.State == VisitState.Reported
                || v.State == VisitState.Verified || v.State == VisitState.Disputed))
            .GroupBy(v => new { v.ContractLineId, v.Day }).Select(g => new { g.Key.ContractLineId, g.Key.Day, Visits = g.Count() })
            .ToListAsync(cancellation);
        return [.. days.GroupBy(d => (d.ContractLineId, d.Day.Year)).Select(g => new UnsettledVisits(g.Key.ContractLineId, g.Key.Year, g.Sum(d => d.Visits)))];
    }

    private static async Task<(bool TenderHasContract, bool NumberTaken)> TakenFacts(
        MarketDbContext db, AwardedTender award, string? number, CancellationToken cancellation)
    {
        var trimmed = number?.Trim();
        return (
            await db.Set<CareContract>().AnyAsync(c => c.TenderId == award.TenderId && c.State != ContractState.Terminated, cancellation),
            await db.Set<CareContract>().AnyAsync(c => c.County == award.County && c.Number == trimmed, cancellation));
    }
}
