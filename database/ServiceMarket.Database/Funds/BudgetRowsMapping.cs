using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Database.Funds;

public sealed class BudgetRowsMapping
    : IEntityTypeConfiguration<Allocation>, IEntityTypeConfiguration<BudgetLine>, IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<Allocation> allocations)
    {
        allocations.ToTable("Allocations", table => table.HasCheckConstraint("CK_Allocations_Amount", "AmountFen <> 0"));
        allocations.HasKey(a => new { a.BudgetId, a.Id });
        allocations.Property(a => a.Id).HasMaxLength(80);
        allocations.Property(a => a.BudgetId).HasMaxLength(40);
        allocations.Property(a => a.DocumentNumber).HasMaxLength(60);
        allocations.Property(a => a.FundLine).HasMaxLength(20);
        allocations.Property(a => a.RecordedBy).HasMaxLength(450);
        allocations.Property(a => a.Level).HasConversion<string>().HasMaxLength(30);
        allocations.HasIndex(a => new { a.BudgetId, a.DocumentNumber, a.FundLine }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BudgetLine> lines)
    {
        lines.ToTable("BudgetLines", table => table.HasCheckConstraint(
            "CK_BudgetLines_NotNegative", "PreEncumberedFen >= 0 AND EncumberedFen >= 0 AND ExpendedFen >= 0"));
        lines.HasKey(l => new { l.BudgetId, l.Subject });
        lines.Property(l => l.BudgetId).HasMaxLength(40);
        lines.Property(l => l.Subject).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<LedgerEntry> ledger)
    {
        ledger.ToTable("LedgerEntries");
        ledger.HasKey(e => new { e.BudgetId, e.Sequence });
        ledger.Property(e => e.BudgetId).HasMaxLength(40);
        ledger.Property(e => e.Sequence).ValueGeneratedNever();
        ledger.Property(e => e.Kind).HasConversion<string>().HasMaxLength(30);
        ledger.Property(e => e.Subject).HasMaxLength(60);
        ledger.Property(e => e.Reference).HasMaxLength(80);
        ledger.Property(e => e.OperationId).HasMaxLength(80);
        ledger.Property(e => e.ActorId).HasMaxLength(450);
        ledger.Property(e => e.PreviousHash).HasMaxLength(64);
        ledger.Property(e => e.Hash).HasMaxLength(64);
        ledger.HasIndex(e => new { e.BudgetId, e.Kind, e.Sequence });
        ledger.HasIndex(e => new { e.BudgetId, e.Subject });
    }
}
