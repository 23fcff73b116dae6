using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Database.Contracts;

public sealed class ContractLineMapping : IEntityTypeConfiguration<ContractLine>
{
    public void Configure(EntityTypeBuilder<ContractLine> lines)
    {
        lines.ToTable("ContractLines", table =>
        {
            table.HasCheckConstraint("CK_ContractLines_Quantity", "Quantity > 0 AND UnitPriceFen >= 0 AND AddedQuantity >= 0");
            table.HasCheckConstraint("CK_ContractLines_Within",
                "ClaimedQuantity >= 0 AND PaidQuantity >= 0 AND ClaimedQuantity + PaidQuantity <= Quantity + AddedQuantity");
        });
        lines.HasKey(line => line.Id);
        lines.Property(line => line.Id).HasMaxLength(40);
        lines.Property(line => line.ContractId).HasMaxLength(40);
        lines.Property(line => line.ItemVersionId).HasMaxLength(40);
        lines.Property(line => line.ItemCode).HasMaxLength(20);
        lines.Property(line => line.NameZh).HasMaxLength(200);
        lines.Property(line => line.NameEn).HasMaxLength(200);
        lines.Property(line => line.Unit).HasMaxLength(40);
        lines.Ignore(line => line.OrderedQuantity).Ignore(line => line.RemainingQuantity);
        lines.HasIndex(line => line.ContractId);
        lines.HasIndex(line => line.ItemVersionId);
    }
}
