using Microsoft.EntityFrameworkCore;
using Orleans.Concurrency;
using ServiceMarket.Database;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Grains.Funds;

/// <summary>
/// Reentrant so that commands may enter the commit queue while others wait for the disk (src/decisions/0002); the queue decides them
/// strictly one after another on the same loaded budget.
/// </summary>
[Reentrant, GrainType("purchase-budget")]
public sealed class PurchaseBudgetGrain(GrainTools tools) : AggregateGrain<PurchaseBudget>(tools), IPurchaseBudgetGrain
{
    protected override Task<PurchaseBudget?> Load(MarketDbContext db, string id, CancellationToken cancellation) =>
        db.Set<PurchaseBudget>().SingleOrDefaultAsync(b => b.Id == id, cancellation);

    public Task<Outcome<Receipt>> RecordAllocation(RecordAllocation command) => CreateOrExecute(
        command,
        (db, cancellation) => AllocationFacts.Read(db, Key, command.Document, cancellation),
        facts => PurchaseBudget.Open(Key, facts.RateBasisPoints),
        (budget, facts) => budget.RecordAllocation(command.OperationId, command.Document, facts.FundLineCounts, facts.NumberKnown, Context(command)));

    public Task<Outcome<Receipt>> PreEncumber(PreEncumber command) => Execute(
        command, BudgetsTogether.Instance, (budget, _) => budget.PreEncumber(command.Subject, command.AmountFen, Context(command)));

    public Task<Outcome<Receipt>> Encumber(Encumber command) => Execute(
        command, BudgetsTogether.Instance,
        (budget, _) => budget.Encumber(command.Subject, command.AmountFen, command.FromSubject, Context(command)));

    public Task<Outcome<Receipt>> Expend(Expend command) => Execute(
        command, BudgetsTogether.Instance, (budget, _) => budget.Expend(command.Subject, command.AmountFen, command.Reference, Context(command)));

    public Task<Outcome<Receipt>> Release(Release command) => Execute(
        command, BudgetsTogether.Instance, (budget, _) => budget.Release(command.Subject, Context(command)));

    private LedgerContext Context(Command command) => new(command.OperationId, command.Actor.UserId, Now);
}

/// <summary>What the rows say about a document before it is recorded.</summary>
internal sealed record AllocationFacts(int? RateBasisPoints, bool? FundLineCounts, bool NumberKnown)
{
    public static async Task<AllocationFacts> Read(MarketDbContext db, string budgetId, AllocationDocument document, CancellationToken cancellation)
    {
        var (_, year) = PurchaseBudget.ParseKey(budgetId);
        var lastDay = new DateOnly(year, 12, 31);
        var rate = await db.Set<PurchaseRate>().AsNoTracking().Where(r => r.From <= lastDay)
            .OrderByDescending(r => r.From).Select(r => (int?)r.BasisPoints).FirstOrDefaultAsync(cancellation);
        var counts = await db.Set<FundLine>().AsNoTracking().Where(l => l.Code == document.FundLine)
            .Select(l => (bool?)l.CountsInBase).SingleOrDefaultAsync(cancellation);
        var known = await db.Set<Allocation>().AsNoTracking().AnyAsync(
            a => a.BudgetId == budgetId && a.DocumentNumber == document.Number && a.FundLine == document.FundLine, cancellation);
        return new AllocationFacts(rate, counts, known);
    }
}
