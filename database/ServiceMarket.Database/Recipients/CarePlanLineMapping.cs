using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

public sealed class CarePlanLineMapping : IEntityTypeConfiguration<CarePlanLine>
{
    public void Configure(EntityTypeBuilder<CarePlanLine> builder)
    {
        builder.ToTable("CarePlanLines", table =>
        {
            table.HasCheckConstraint("CK_CarePlanLines_Times", "Times > 0");
            table.HasCheckConstraint("CK_CarePlanLines_Minutes", "Minutes > 0");
        });
        foreach (var name in (string[])["Id", "ContractId", "ContractLineId", "ItemVersionId"]) builder.Property(name).HasMaxLength(40);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Organisation).HasMaxLength(20);
        builder.Property(line => line.ItemCode).HasMaxLength(20);
        builder.Property(line => line.Per).HasConversion<string>().HasMaxLength(30);
        builder.Property(line => line.PreferredWeekday).HasConversion<string>().HasMaxLength(30);
        builder.HasIndex(line => line.ContractLineId);
        builder.HasIndex(line => line.Organisation);
    }
}
