using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

public sealed class ServiceListVersionMapping : IEntityTypeConfiguration<ServiceListVersion>
{
    public void Configure(EntityTypeBuilder<ServiceListVersion> builder)
    {
        builder.ToTable("ServiceListVersions", table => table.HasCheckConstraint(
            "CK_ServiceListVersions_Days", "EffectiveTo IS NULL OR EffectiveFrom <= EffectiveTo"));
        builder.Property(version => version.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(version => version.ServiceListId).HasMaxLength(40);
        builder.Property(version => version.State).HasConversion<string>().HasMaxLength(30);
        foreach (var account in (string[])["DraftedBy", "LastEditedBy", "PublishedBy"]) builder.Property(account).HasMaxLength(450);
        builder.HasMany(version => version.Items).WithOne().HasForeignKey(item => item.ServiceListVersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(version => version.Chapters).WithOne().HasForeignKey(chapter => chapter.ServiceListVersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(version => new { version.ServiceListId, version.Number }).IsUnique();
        builder.HasIndex(version => new { version.ServiceListId, version.EffectiveFrom });
        builder.HasIndex(version => version.ServiceListId, "IX_ServiceListVersions_OneDraft").IsUnique().HasFilter("State = 'Draft'");
    }
}
