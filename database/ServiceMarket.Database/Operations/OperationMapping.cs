using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Operations;

public sealed class OperationMapping : IEntityTypeConfiguration<OperationRecord>, IEntityTypeConfiguration<PendingStep>
{
    public void Configure(EntityTypeBuilder<OperationRecord> operations)
    {
        operations.ToTable("Operations");
        operations.HasKey(o => new { o.AggregateType, o.AggregateId, o.OperationId });
        operations.Property(o => o.OperationId).HasMaxLength(80);
        operations.Property(o => o.AggregateType).HasMaxLength(40);
        operations.Property(o => o.AggregateId).HasMaxLength(40);
        operations.Property(o => o.BodyHash).HasMaxLength(64);
        operations.Property(o => o.AnswerJson).HasMaxLength(4000);
    }

    public void Configure(EntityTypeBuilder<PendingStep> steps)
    {
        steps.ToTable("PendingSteps");
        steps.Property(s => s.AggregateType).HasMaxLength(40);
        steps.Property(s => s.AggregateId).HasMaxLength(40);
        steps.Property(s => s.Kind).HasMaxLength(80);
        steps.Property(s => s.OperationId).HasMaxLength(80);
        steps.Property(s => s.PayloadJson).HasMaxLength(4000);
        steps.Property(s => s.ActorJson).HasMaxLength(1000);
        steps.HasIndex(s => new { s.AggregateType, s.AggregateId, s.Kind, s.OperationId }).IsUnique();
        steps.HasIndex(s => new { s.ClosedUtc, s.OpenedUtc });
    }
}
