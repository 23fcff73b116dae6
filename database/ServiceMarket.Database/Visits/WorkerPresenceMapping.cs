using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

/// <summary>The key is the rule: one worker is at one visit.</summary>
public sealed class WorkerPresenceMapping : IEntityTypeConfiguration<WorkerPresence>
{
    /// <summary>How SQL Server and SQLite name the key when it breaks.</summary>
    public static readonly IReadOnlyList<string> KeyNames = ["PK_WorkerPresences", "WorkerPresences.WorkerId"];

    public void Configure(EntityTypeBuilder<WorkerPresence> builder)
    {
        builder.ToTable("WorkerPresences");
        builder.HasKey(p => p.WorkerId).HasName("PK_WorkerPresences");
        builder.Property(p => p.WorkerId).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(p => p.VisitId).HasMaxLength(40);
    }
}
