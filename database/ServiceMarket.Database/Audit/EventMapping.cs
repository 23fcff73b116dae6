using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Audit;

public sealed class EventMapping : IEntityTypeConfiguration<EventRecord>
{
    public void Configure(EntityTypeBuilder<EventRecord> events)
    {
        events.ToTable("Events");
        events.Property(e => e.AggregateType).HasMaxLength(40);
        events.Property(e => e.AggregateId).HasMaxLength(40);
        events.Property(e => e.Kind).HasMaxLength(80);
        events.Property(e => e.ActorId).HasMaxLength(450);
        events.Property(e => e.ActorName).HasMaxLength(100);
        events.Property(e => e.OperationId).HasMaxLength(80);
        events.HasIndex(e => new { e.AggregateType, e.AggregateId, e.Id });
    }
}
