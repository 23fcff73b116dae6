using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class WorkerQualificationMapping : IEntityTypeConfiguration<WorkerQualification>
{
    public void Configure(EntityTypeBuilder<WorkerQualification> builder)
    {
        builder.ToTable("WorkerQualifications");
        builder.Property(held => held.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(held => held.FieldWorkerId).HasMaxLength(40);
        builder.Property(held => held.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(held => held.Number).HasMaxLength(ProviderFields.SealedLength);
        builder.HasIndex(held => held.ExpiresOn);
    }
}
