using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

public sealed class CarePlanMapping : IEntityTypeConfiguration<CarePlan>
{
    public void Configure(EntityTypeBuilder<CarePlan> builder)
    {
        builder.ToTable("CarePlans");
        builder.Property(plan => plan.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(plan => plan.State).HasConversion<string>().HasMaxLength(30);
        builder.Property(plan => plan.Cause).HasConversion<string>().HasMaxLength(30);
        builder.Property(plan => plan.Reason).HasMaxLength(CareRecipientMapping.LongSealed);
        builder.Property(plan => plan.ReturnedReason).HasMaxLength(CareRecipientMapping.LongSealed);
        builder.Property(plan => plan.DraftedById).HasMaxLength(450);
        builder.Property(plan => plan.DraftedByName).HasMaxLength(100);
        builder.Property(plan => plan.ApprovedById).HasMaxLength(450);
        builder.Property(plan => plan.ApprovedByName).HasMaxLength(100);
        builder.Ignore(plan => plan.IsReturned);
        builder.HasMany(plan => plan.Lines).WithOne().HasForeignKey("PlanId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Property<string>("RecipientId").HasMaxLength(40);
        builder.HasIndex("RecipientId", nameof(CarePlan.Number)).IsUnique();
        builder.HasIndex(plan => new { plan.State, plan.ReviewDueOn });
    }
}
