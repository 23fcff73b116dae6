using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.OpenData;

public sealed class OpenDataReleaseMapping : IEntityTypeConfiguration<OpenDataRelease>
{
    public void Configure(EntityTypeBuilder<OpenDataRelease> releases)
    {
        releases.ToTable("OpenDataReleases", table => table.HasCheckConstraint("CK_OpenDataReleases_Number", "Number > 0"));
        releases.HasKey(release => release.Number);
        // Not the engine's: an identity column leaves gaps and shows a later number before an earlier one.
        releases.Property(release => release.Number).ValueGeneratedNever();
        releases.Property(release => release.TenderId).HasMaxLength(40);
        releases.Property(release => release.Ocid).HasMaxLength(80);
        releases.Property(release => release.Kind).HasMaxLength(80);
        // A tender of forty lines with its requirements; nobody searches in it.
        releases.Property(release => release.Json).HasMaxLength(-1);
        releases.HasIndex(release => release.EventId).IsUnique();
        releases.HasIndex(release => release.TenderId);
        releases.HasIndex(release => new { release.AtUtc, release.EventId });
        releases.HasIndex(release => new { release.Ocid, release.AtUtc, release.EventId });
    }
}
