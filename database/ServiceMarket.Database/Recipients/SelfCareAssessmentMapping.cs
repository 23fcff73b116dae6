using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

public sealed class SelfCareAssessmentMapping : IEntityTypeConfiguration<SelfCareAssessment>
{
    public void Configure(EntityTypeBuilder<SelfCareAssessment> builder)
    {
        builder.ToTable("SelfCareAssessments");
        builder.Property(assessment => assessment.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(assessment => assessment.Occasion).HasConversion<string>().HasMaxLength(30);
        builder.Property(assessment => assessment.State).HasConversion<string>().HasMaxLength(30);
        builder.Property(assessment => assessment.ProposedGrade).HasConversion<string>().HasMaxLength(30);
        builder.Property(assessment => assessment.ConfirmedGrade).HasConversion<string>().HasMaxLength(30);
        builder.Property(assessment => assessment.Answers).HasMaxLength(CareRecipientMapping.ShortSealed);
        builder.Property(assessment => assessment.Reason).HasMaxLength(CareRecipientMapping.LongSealed);
        builder.Property(assessment => assessment.AssessorId).HasMaxLength(450);
        builder.Property(assessment => assessment.AssessorName).HasMaxLength(100);
        builder.Property(assessment => assessment.DecidedById).HasMaxLength(450);
        builder.Property(assessment => assessment.DecidedByName).HasMaxLength(100);
        builder.HasIndex(assessment => assessment.State);
    }
}
