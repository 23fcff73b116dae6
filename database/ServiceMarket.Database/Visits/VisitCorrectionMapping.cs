using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

public sealed class VisitCorrectionMapping : IEntityTypeConfiguration<VisitCorrection>
{
    public void Configure(EntityTypeBuilder<VisitCorrection> builder)
    {
        builder.ToTable("VisitCorrections");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(c => c.VisitId).HasMaxLength(40);
        builder.Property(c => c.Field).HasConversion<string>().HasMaxLength(30);
        builder.Property(c => c.OldValue).HasMaxLength(40);
        builder.Property(c => c.NewValue).HasMaxLength(40);
        builder.Property(c => c.Why).HasMaxLength(4000);
        builder.Property(c => c.ByUserId).HasMaxLength(64);
    }
}
