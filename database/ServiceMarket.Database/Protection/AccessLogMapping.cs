using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Protection;

public sealed class AccessLogMapping : IEntityTypeConfiguration<AccessLogEntry>
{
    public void Configure(EntityTypeBuilder<AccessLogEntry> builder)
    {
        builder.ToTable("AccessLog");
        builder.Property(entry => entry.SubjectType).HasMaxLength(40);
        builder.Property(entry => entry.SubjectId).HasMaxLength(40);
        builder.Property(entry => entry.Field).HasMaxLength(40);
        builder.Property(entry => entry.Purpose).HasMaxLength(40);
        builder.Property(entry => entry.ActorId).HasMaxLength(450);
        builder.Property(entry => entry.ActorName).HasMaxLength(100);
        builder.Property(entry => entry.OperationId).HasMaxLength(80);
        builder.HasIndex(entry => new { entry.SubjectType, entry.SubjectId, entry.AtUtc });
        builder.HasIndex(entry => new { entry.ActorId, entry.AtUtc });
    }
}
