using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>The key is the rule: one worker, one quarter of an hour, one visit.</summary>
public sealed class WorkerSlotMapping : IEntityTypeConfiguration<WorkerSlot>
{
    /// <summary>How SQL Server and SQLite name the key when it breaks.</summary>
    public static readonly IReadOnlyList<string> KeyNames = ["PK_WorkerSlots", "WorkerSlots.WorkerId"];

    public void Configure(EntityTypeBuilder<WorkerSlot> builder)
    {
        builder.ToTable("WorkerSlots");
        builder.HasKey(s => new { s.WorkerId, s.SlotUtc }).HasName("PK_WorkerSlots");
        builder.Property(s => s.WorkerId).HasMaxLength(40);
        builder.Property(s => s.VisitId).HasMaxLength(40);
    }
}
