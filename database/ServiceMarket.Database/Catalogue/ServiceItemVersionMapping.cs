using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

public sealed class ServiceItemVersionMapping : IEntityTypeConfiguration<ServiceItemVersion>
{
    public void Configure(EntityTypeBuilder<ServiceItemVersion> builder)
    {
        builder.ToTable("ServiceItemVersions", table =>
        {
            table.HasCheckConstraint("CK_ServiceItemVersions_Price", "CeilingPriceFen > 0");
            table.HasCheckConstraint("CK_ServiceItemVersions_Workers", "WorkersNeeded > 0");
        });
        builder.Property(item => item.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(item => item.ServiceListVersionId).HasMaxLength(40);
        builder.Property(item => item.Code).HasMaxLength(20);
        builder.Property(item => item.NameZh).HasMaxLength(ServiceItemRule.NameLength);
        builder.Property(item => item.NameEn).HasMaxLength(ServiceItemRule.EnglishNameLength);
        builder.Property(item => item.Content).HasMaxLength(ServiceItemRule.ContentLength);
        builder.Property(item => item.ContentEn).HasMaxLength(ServiceItemRule.ContentLength);
        builder.Property(item => item.NeedsQualification).HasMaxLength(30);
        builder.Property(item => item.Category).HasConversion<string>().HasMaxLength(30);
        builder.Property(item => item.Unit).HasConversion<string>().HasMaxLength(30);
        builder.Property(item => item.PriceKind).HasConversion<string>().HasMaxLength(30);
        builder.Property(item => item.Target).HasConversion<string>().HasMaxLength(30);
        builder.HasIndex(item => new { item.ServiceListVersionId, item.Code });
    }
}
