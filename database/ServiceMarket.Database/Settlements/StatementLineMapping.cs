using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Database.Settlements;

public sealed class StatementLineMapping : IEntityTypeConfiguration<StatementLine>
{
    public void Configure(EntityTypeBuilder<StatementLine> lines)
    {
        lines.ToTable("StatementLines", table => table.HasCheckConstraint("CK_StatementLines_Sum",
            "PayableUnits >= 0 AND PayableUnits <= VerifiedUnits AND DeductionFen >= 0 AND DeductionFen <= PayableUnits * UnitPriceFen"));
        lines.HasKey(line => line.Id);
        lines.Property(line => line.Id).HasMaxLength(50);
        lines.Property<string>("StatementId").HasMaxLength(40);
        lines.Property(line => line.ContractLineId).HasMaxLength(40);
        lines.Property(line => line.ItemCode).HasMaxLength(20);
        lines.Property(line => line.NameZh).HasMaxLength(200);
        lines.Property(line => line.NameEn).HasMaxLength(200);
        lines.Property(line => line.Unit).HasMaxLength(40);
        lines.Property(line => line.DeductionReason).HasMaxLength(SettlementLimits.Reason);
        lines.Property(line => line.Objection).HasMaxLength(SettlementLimits.Reason);
        lines.Ignore(line => line.GrossFen).Ignore(line => line.NetFen);
    }
}
