using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Database.Contracts;

public sealed class ContractSupplementMapping : IEntityTypeConfiguration<ContractSupplement>
{
    public void Configure(EntityTypeBuilder<ContractSupplement> supplements)
    {
        supplements.ToTable("ContractSupplements", table => table.HasCheckConstraint("CK_ContractSupplements_Amount", "AmountFen > 0"));
        supplements.HasKey(supplement => supplement.Id);
        supplements.Property(supplement => supplement.Id).HasMaxLength(40);
        supplements.Property<string>("ContractId").HasMaxLength(40);
        supplements.Property(supplement => supplement.State).HasConversion<string>().HasMaxLength(30);
        supplements.Property(supplement => supplement.Reason).HasMaxLength(ContractLimits.Reason);
        supplements.Property(supplement => supplement.DraftedBy).HasMaxLength(64);
        supplements.Property(supplement => supplement.AgreedBy).HasMaxLength(64);
        supplements.Property(supplement => supplement.ApprovedBy).HasMaxLength(64);
        supplements.Ignore(supplement => supplement.Counts);
        supplements.OwnsMany(supplement => supplement.Lines, line =>
        {
            line.ToTable("ContractSupplementLines", table => table.HasCheckConstraint("CK_ContractSupplementLines_Quantity", "Quantity > 0"));
            line.WithOwner().HasForeignKey("SupplementId");
            line.Property<int>("Id");
            line.HasKey("Id");
            line.Property(l => l.ContractLineId).HasMaxLength(40);
        });
        supplements.HasIndex("ContractId", nameof(ContractSupplement.Number)).IsUnique();
    }
}
