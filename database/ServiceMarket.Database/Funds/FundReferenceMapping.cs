using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Funds;

public sealed class FundReferenceMapping : IEntityTypeConfiguration<FundLine>, IEntityTypeConfiguration<PurchaseRate>
{
    public void Configure(EntityTypeBuilder<FundLine> lines)
    {
        lines.ToTable("FundLines");
        lines.HasKey(l => l.Code);
        lines.Property(l => l.Code).HasMaxLength(20);
        lines.Property(l => l.NameZh).HasMaxLength(100);
        lines.Property(l => l.NameEn).HasMaxLength(100);
        lines.Property(l => l.Document).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<PurchaseRate> rates)
    {
        rates.ToTable("PurchaseRates", table => table.HasCheckConstraint("CK_PurchaseRates_Rate", "BasisPoints >= 0 AND BasisPoints <= 200"));
        rates.HasKey(r => r.From);
        rates.Property(r => r.Document).HasMaxLength(200);
    }
}
