using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Database.Funds;

/// <summary>Goes through every budget's rows; needs neither silo nor web.</summary>
public sealed class LedgerVerifier(IDbContextFactory<MarketDbContext> databases)
{
    public async Task<(int Budgets, IReadOnlyList<LedgerBreak> Breaks)> VerifyAsync(CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var breaks = new List<LedgerBreak>();
        var budgets = await db.Set<PurchaseBudget>().AsNoTracking().OrderBy(b => b.Id).ToListAsync(cancellation);
        foreach (var budget in budgets)
        {
            var lines = await db.Set<BudgetLine>().AsNoTracking().Where(l => l.BudgetId == budget.Id).ToListAsync(cancellation);
            var allocated = await db.Set<Allocation>().AsNoTracking().Where(a => a.BudgetId == budget.Id && a.Counts).SumAsync(a => a.AmountFen, cancellation);
            var entries = db.Set<LedgerEntry>().AsNoTracking().Where(e => e.BudgetId == budget.Id).OrderBy(e => e.Sequence).AsEnumerable();
            breaks.AddRange(LedgerVerification.Check(budget, entries, lines, allocated));
        }

        var known = budgets.Select(b => b.Id).ToHashSet();
        var orphans = await db.Set<LedgerEntry>().AsNoTracking().Select(e => e.BudgetId).Distinct().ToListAsync(cancellation);
        breaks.AddRange(orphans.Where(id => !known.Contains(id)).Select(id => new LedgerBreak(id, 0, "budget: entries without a budget")));
        return (budgets.Count, breaks);
    }
}
