using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Database.Funds;

public sealed class PurchaseBudgetMapping : IEntityTypeConfiguration<PurchaseBudget>
{
    /// <summary>The cap, held by the database itself: nothing may be taken beyond it, whoever writes.</summary>
    public const string CapConstraint = "CK_PurchaseBudgets_Cap";

    public void Configure(EntityTypeBuilder<PurchaseBudget> budgets)
    {
        budgets.ToTable("PurchaseBudgets", table =>
        {
            table.HasCheckConstraint(CapConstraint,
                "PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0 AND PreEncumberedFen + EncumberedFen + ExpendedFen <= CeilingFen");
            table.HasCheckConstraint("CK_PurchaseBudgets_Rate", "RateBasisPoints >= 0 AND RateBasisPoints <= 200");
        });
        budgets.Property(b => b.Division).HasMaxLength(12);
        budgets.Property(b => b.LastHash).HasMaxLength(64);
        budgets.HasIndex(b => new { b.Division, b.Year }).IsUnique();
        budgets.HasMany(b => b.Allocations).WithOne().HasForeignKey(a => a.BudgetId);
        budgets.HasMany(b => b.Lines).WithOne().HasForeignKey(l => l.BudgetId);
        budgets.HasMany(b => b.Ledger).WithOne().HasForeignKey(e => e.BudgetId);
    }
}
