using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Identity;

public sealed class MarketUserMapping : IEntityTypeConfiguration<MarketUser>
{
    public void Configure(EntityTypeBuilder<MarketUser> users)
    {
        users.Property(u => u.DisplayName).HasMaxLength(100);
        users.Property(u => u.Role).HasConversion<string>().HasMaxLength(30);
        users.Property(u => u.Division).HasMaxLength(12);
        users.Property(u => u.Organisation).HasMaxLength(18);
        users.Property(u => u.WorkerId).HasMaxLength(40);
        users.HasIndex(u => u.Division);
        users.HasIndex(u => u.Organisation);
    }
}
