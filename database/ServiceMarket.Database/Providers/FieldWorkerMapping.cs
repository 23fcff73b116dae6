using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class FieldWorkerMapping : IEntityTypeConfiguration<FieldWorker>
{
    public void Configure(EntityTypeBuilder<FieldWorker> builder)
    {
        builder.ToTable("FieldWorkers");
        builder.Ignore(worker => worker.RecordCheckValidTo);
        builder.Property(worker => worker.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(worker => worker.ServiceProviderId).HasMaxLength(40);
        builder.Property(worker => worker.Name).HasMaxLength(ProviderFields.SealedLength);
        builder.Property(worker => worker.Phone).HasMaxLength(ProviderFields.SealedLength);
        builder.Property(worker => worker.IdNumber).HasMaxLength(ProviderFields.SealedLength);
        builder.Property(worker => worker.IdNumberIndex).HasMaxLength(64);
        builder.Property(worker => worker.Sex).HasConversion<string>().HasMaxLength(30);
        builder.Property(worker => worker.HomeTownship).HasMaxLength(9);
        builder.HasMany(worker => worker.Qualifications).WithOne().HasForeignKey(held => held.FieldWorkerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(worker => new { worker.ServiceProviderId, worker.EmployedTo });
        builder.HasIndex(worker => worker.RecordCheckedOn);
        builder.HasIndex(worker => worker.IdNumberIndex);
    }
}
