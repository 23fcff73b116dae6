using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Benchmarks;

/// <summary>What one would write without a grain: load the row, decide, save, try again when another was faster. The same rows are written.</summary>
internal sealed class PlainBudget(IDbContextFactory<MarketDbContext> databases)
{
    public async Task<bool> TakeAsync(string budgetId, string operation, string subject, long fen)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync();
            db.OpenForWriting(Writer.Grain);
            var budget = await db.Set<PurchaseBudget>().SingleAsync(b => b.Id == budgetId);
            await db.Set<BudgetLine>().Where(l => l.BudgetId == budgetId && l.Subject == subject).LoadAsync();
            try
            {
                budget.PreEncumber(subject, fen, new LedgerContext(operation, "u", new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc)));
                budget.TakeRecorded();
                await db.SaveChangesAsync();
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
            catch (DbUpdateException)
            {
                // Another caller was faster (version, or the ledger's next number): read again.
            }
        }
    }
}
