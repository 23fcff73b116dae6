using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

public sealed class LifeEventMapping : IEntityTypeConfiguration<LifeEvent>
{
    public void Configure(EntityTypeBuilder<LifeEvent> builder)
    {
        builder.ToTable("LifeEvents");
        builder.Property(happened => happened.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(happened => happened.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(happened => happened.Note).HasMaxLength(CareRecipientMapping.LongSealed);
        builder.Property(happened => happened.ReportedById).HasMaxLength(450);
        builder.Property(happened => happened.ReportedByName).HasMaxLength(100);
    }
}
