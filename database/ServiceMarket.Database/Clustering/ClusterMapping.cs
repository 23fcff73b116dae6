using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Clustering;

public sealed class ClusterMapping : IEntityTypeConfiguration<ClusterVersion>, IEntityTypeConfiguration<ClusterSilo>
{
    public void Configure(EntityTypeBuilder<ClusterVersion> builder)
    {
        builder.ToTable("ClusterVersions");
        builder.HasKey(v => v.ClusterId);
        builder.Property(v => v.ClusterId).HasMaxLength(100);
        builder.Property(v => v.ETag).HasMaxLength(32).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ClusterSilo> builder)
    {
        builder.ToTable("ClusterSilos");
        builder.HasKey(s => new { s.ClusterId, s.Address });
        builder.Property(s => s.ClusterId).HasMaxLength(100);
        builder.Property(s => s.Address).HasMaxLength(100);
        builder.Property(s => s.ETag).HasMaxLength(32).IsConcurrencyToken();
        builder.Property(s => s.Status).HasMaxLength(30);
        builder.Property(s => s.SiloName).HasMaxLength(200);
        builder.Property(s => s.HostName).HasMaxLength(200);
        builder.Property(s => s.SuspectsJson).HasMaxLength(4000);
        builder.HasIndex(s => new { s.ClusterId, s.Status, s.AliveUtc });
    }
}
