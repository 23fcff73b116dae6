using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Protection;

public sealed class FieldKeyMapping : IEntityTypeConfiguration<FieldKey>
{
    public void Configure(EntityTypeBuilder<FieldKey> builder)
    {
        builder.ToTable("FieldKeys");
        builder.Property(key => key.Use).HasConversion<string>().HasMaxLength(30);
        builder.Property(key => key.WrappedKey).HasMaxLength(2000);
        builder.HasIndex(key => new { key.Use, key.Number }).IsUnique();
    }
}
