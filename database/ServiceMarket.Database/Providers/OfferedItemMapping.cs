using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class OfferedItemMapping : IEntityTypeConfiguration<OfferedItem>
{
    public void Configure(EntityTypeBuilder<OfferedItem> builder)
    {
        builder.ToTable("ProviderOfferedItems");
        builder.HasKey(item => new { item.ServiceProviderId, item.ItemCode });
        builder.Property(item => item.ServiceProviderId).HasMaxLength(40);
        builder.Property(item => item.ItemCode).HasMaxLength(20);
        builder.HasIndex(item => item.ItemCode);
    }
}
