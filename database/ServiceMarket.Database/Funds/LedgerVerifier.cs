using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Database.Funds;

/// <summary>Goes through every budget's rows; needs neither silo nor web, and may run while both work.</summary>
/// <param name="open">A context that knows the four tables: <see cref="LedgerDbContext"/> or the whole model.</param>
public sealed class LedgerVerifier(Func<DbContext> open)
{
    private const int MostReadings = 100;

    public async Task<(int Budgets, IReadOnlyList<LedgerBreak> Breaks)> VerifyAsync(CancellationToken cancellation = default)
    {
        await using var db = open();
        var breaks = new List<LedgerBreak>();
        var budgets = await db.Set<PurchaseBudget>().AsNoTracking().OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(cancellation);
        foreach (var budget in budgets) breaks.AddRange(await CheckAsync(db, budget, cancellation));
        var known = budgets.ToHashSet();
        var orphans = await db.Set<LedgerEntry>().AsNoTracking().Select(e => e.BudgetId).Distinct().ToListAsync(cancellation);
        foreach (var id in orphans.Where(id => !known.Contains(id)))
            if (!await db.Set<PurchaseBudget>().AnyAsync(b => b.Id == id, cancellation)) breaks.Add(new LedgerBreak(id, 0, "budget: entries without a budget"));
        return (budgets.Count, breaks);
    }

    // No snapshot is asked of either engine: what looks broken counts when the budget was the same before and after the reading.
    private static async Task<IReadOnlyList<LedgerBreak>> CheckAsync(DbContext db, string id, CancellationToken cancellation)
    {
        for (var reading = 1; ; reading++)
        {
            var budget = await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync(b => b.Id == id, cancellation);
            var breaks = await ReadAsync(db, budget, cancellation);
            if (breaks.Count == 0) return breaks;
            if (await db.Set<PurchaseBudget>().AnyAsync(b => b.Id == id && b.Version == budget.Version, cancellation)) return breaks;
            if (reading == MostReadings) return [new LedgerBreak(id, 0, "budget: changes too fast to be read as a whole; verify again when less is going on")];
        }
    }

    private static async Task<IReadOnlyList<LedgerBreak>> ReadAsync(DbContext db, PurchaseBudget budget, CancellationToken cancellation)
    {
        var lines = await db.Set<BudgetLine>().AsNoTracking().Where(l => l.BudgetId == budget.Id).ToListAsync(cancellation);
        var allocated = await db.Set<Allocation>().AsNoTracking().Where(a => a.BudgetId == budget.Id && a.Counts).SumAsync(a => a.AmountFen, cancellation);
        var entries = db.Set<LedgerEntry>().AsNoTracking().Where(e => e.BudgetId == budget.Id).OrderBy(e => e.Sequence).AsEnumerable();
        return [.. LedgerVerification.Check(budget, entries, lines, allocated)];
    }
}
