using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class ServedCountyMapping : IEntityTypeConfiguration<ServedCounty>
{
    public void Configure(EntityTypeBuilder<ServedCounty> builder)
    {
        builder.ToTable("ProviderServedCounties");
        builder.HasKey(county => new { county.ServiceProviderId, county.County });
        builder.Property(county => county.ServiceProviderId).HasMaxLength(40);
        builder.Property(county => county.County).HasMaxLength(6);
        builder.HasIndex(county => county.County);
    }
}
