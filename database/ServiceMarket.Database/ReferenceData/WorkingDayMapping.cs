using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.ReferenceData;

public sealed class WorkingDayMapping : IEntityTypeConfiguration<WorkingDayRow>
{
    public void Configure(EntityTypeBuilder<WorkingDayRow> days)
    {
        days.ToTable("WorkingDays");
        days.HasKey(d => d.Day);
        days.Property(d => d.NameZh).HasMaxLength(50);
        days.Property(d => d.NameEn).HasMaxLength(100);
        days.Property(d => d.Source).HasMaxLength(200);
    }
}
