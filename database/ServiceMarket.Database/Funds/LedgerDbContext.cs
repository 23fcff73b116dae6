using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Database.Funds;

/// <summary>
/// The four tables that the ledger is verified from, for reading, on either engine. Building the model of all tables takes longer than the
/// verification itself.
/// </summary>
public sealed class LedgerDbContext(DbContextOptions<LedgerDbContext> options) : DbContext(options)
{
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("The ledger is verified, never written, from here.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("The ledger is verified, never written, from here.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        var rows = new BudgetRowsMapping();
        builder.ApplyConfiguration(new PurchaseBudgetMapping());
        builder.ApplyConfiguration<Allocation>(rows);
        builder.ApplyConfiguration<BudgetLine>(rows);
        builder.ApplyConfiguration<LedgerEntry>(rows);
        MarketDbContext.MapRoots(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
}
