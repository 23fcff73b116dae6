using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class GuideReadingMapping : IEntityTypeConfiguration<GuideReading>
{
    public void Configure(EntityTypeBuilder<GuideReading> builder)
    {
        builder.ToTable("GuideReadings");
        builder.HasKey(reading => new { reading.ServiceProviderId, reading.ServiceListVersionId, reading.UserId });
        builder.Property(reading => reading.ServiceProviderId).HasMaxLength(40);
        builder.Property(reading => reading.ServiceListVersionId).HasMaxLength(40);
        builder.Property(reading => reading.UserId).HasMaxLength(100);
        builder.Property(reading => reading.FieldWorkerId).HasMaxLength(40);
        builder.HasIndex(reading => reading.ServiceListVersionId);
    }
}
