using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

public sealed class VisitCorrectionMapping : IEntityTypeConfiguration<VisitCorrection>
{
    public void Configure(EntityTypeBuilder<VisitCorrection> correction)
    {
        correction.ToTable("VisitCorrections");
        correction.HasKey(c => c.Id);
        correction.Property(c => c.Id).HasMaxLength(40).ValueGeneratedNever();
        correction.Property(c => c.VisitId).HasMaxLength(40);
        correction.Property(c => c.Field).HasConversion<string>().HasMaxLength(30);
        correction.Property(c => c.OldValue).HasMaxLength(40);
        correction.Property(c => c.NewValue).HasMaxLength(40);
        correction.Property(c => c.Why).HasMaxLength(4000);
        correction.Property(c => c.ByUserId).HasMaxLength(64);
    }
}
