using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Database.Visits;

public sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public const string OncePerPeriod = "UX_Visits_OncePerPeriod";

    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits", table =>
        {
            table.HasCheckConstraint("CK_Visits_Minutes", "Minutes > 0 AND Minutes <= 1440");
            table.HasCheckConstraint("CK_Visits_Units", "Units > 0");
            table.HasCheckConstraint("CK_Visits_SettledHasStatement", "(State = 'Settled' AND StatementId IS NOT NULL) OR (State <> 'Settled' AND StatementId IS NULL)");
        });
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Ignore(v => v.EndUtc).Ignore(v => v.IsOpen).Ignore(v => v.IsPayable).Ignore(v => v.BeganUtc).Ignore(v => v.EndedUtc).Ignore(v => v.WasStopped);
        foreach (var id in new[]
        {
            nameof(Visit.Id), nameof(Visit.RecipientId), nameof(Visit.PlanLineId), nameof(Visit.ContractId), nameof(Visit.ContractLineId),
            nameof(Visit.ItemVersionId), nameof(Visit.WorkerId), nameof(Visit.SecondWorkerId), nameof(Visit.StatementId),
        })
            builder.Property(id).HasMaxLength(40);
        foreach (var code in new[] { nameof(Visit.County), nameof(Visit.Township), nameof(Visit.ProviderId), nameof(Visit.ItemCode) })
            builder.Property(code).HasMaxLength(20);
        foreach (var account in new[] { nameof(Visit.VerifiedBy), nameof(Visit.DisputedBy), nameof(Visit.ResolvedBy) })
            builder.Property(account).HasMaxLength(64);
        foreach (var sealedText in new[] { nameof(Visit.Explanation), nameof(Visit.DisputeText), nameof(Visit.ResolutionText) })
            builder.Property(sealedText).HasMaxLength(4000);
        builder.Property(v => v.State).HasConversion<string>().HasMaxLength(30);
        builder.Property(v => v.Obstacle).HasConversion<string>().HasMaxLength(30);
        builder.Property(v => v.Reason).HasConversion<string>().HasMaxLength(30);

        builder.OwnsOne(v => v.CheckIn, reading => MapReading(reading, "CheckIn"));
        builder.OwnsOne(v => v.CheckOut, reading => MapReading(reading, "CheckOut"));
        builder.OwnsOne(v => v.Record, record =>
        {
            record.Property(r => r.Tasks).HasColumnName("TasksDone");
            record.Property(r => r.Condition).HasConversion<string>().HasMaxLength(30).HasColumnName("PersonCondition");
            record.Property(r => r.Note).HasMaxLength(4000).HasColumnName("Note");
        });
        builder.HasOne<CareRecipient>().WithMany(person => person.Visits).HasForeignKey(v => v.RecipientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(v => v.Slots).WithOne().HasForeignKey(slot => slot.VisitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(v => v.Presences).WithOne().HasForeignKey(presence => presence.VisitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(v => v.Corrections).WithOne().HasForeignKey(correction => correction.VisitId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(v => new { v.RecipientId, v.PlanLineId, v.PeriodStart, v.Ordinal }).IsUnique().HasDatabaseName(OncePerPeriod);
        builder.HasIndex(v => new { v.Township, v.Day, v.StartUtc, v.Id });
        builder.HasIndex(v => new { v.County, v.Day, v.StartUtc, v.Id });
        builder.HasIndex(v => new { v.ProviderId, v.Day, v.StartUtc, v.Id });
        builder.HasIndex(v => new { v.WorkerId, v.Day });
        builder.HasIndex(v => new { v.State, v.StartUtc });
        builder.HasIndex(v => new { v.ContractLineId, v.State });
        builder.HasIndex(v => v.SecondWorkerId).HasFilter("SecondWorkerId IS NOT NULL");
    }

    private static void MapReading(OwnedNavigationBuilder<Visit, VisitReading> reading, string prefix)
    {
        reading.Property(r => r.ServerUtc).HasColumnName(prefix + "ServerUtc");
        reading.Property(r => r.DeviceUtc).HasColumnName(prefix + "DeviceUtc");
        reading.Property(r => r.Place).HasConversion<string>().HasMaxLength(30).HasColumnName(prefix + "Place");
        reading.Property(r => r.WorkerId).HasMaxLength(40).HasColumnName(prefix + "WorkerId");
    }
}
