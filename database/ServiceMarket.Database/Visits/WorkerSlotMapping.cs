using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>The key is the rule: one worker, one quarter of an hour, one visit.</summary>
public sealed class WorkerSlotMapping : IEntityTypeConfiguration<WorkerSlot>
{
    public void Configure(EntityTypeBuilder<WorkerSlot> slot)
    {
        slot.ToTable("WorkerSlots");
        slot.HasKey(s => new { s.WorkerId, s.SlotUtc }).HasName("PK_WorkerSlots");
        slot.Property(s => s.WorkerId).HasMaxLength(40);
        slot.Property(s => s.VisitId).HasMaxLength(40);
    }
}
