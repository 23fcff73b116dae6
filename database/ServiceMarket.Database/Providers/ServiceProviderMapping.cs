using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class ServiceProviderMapping : IEntityTypeConfiguration<ServiceProvider>
{
    public void Configure(EntityTypeBuilder<ServiceProvider> builder)
    {
        builder.ToTable("ServiceProviders");
        builder.Property(provider => provider.Name).HasMaxLength(ProviderParticularsRule.NameLength);
        builder.Property(provider => provider.LegalForm).HasConversion<string>().HasMaxLength(40);
        builder.Property(provider => provider.State).HasConversion<string>().HasMaxLength(30);
        builder.Property(provider => provider.StateReason).HasMaxLength(ServiceProvider.ReasonLength);
        builder.Property(provider => provider.ContactEmail).HasMaxLength(ProviderParticularsRule.EmailLength);
        builder.Property(provider => provider.ContactName).HasMaxLength(ProviderFields.SealedLength);
        builder.Property(provider => provider.ContactPhone).HasMaxLength(ProviderFields.SealedLength);
        builder.Property(provider => provider.RegisteredBy).HasMaxLength(450);
        builder.Property(provider => provider.VerifiedBy).HasMaxLength(450);
        builder.HasMany(provider => provider.OfferedItems).WithOne().HasForeignKey(item => item.ServiceProviderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(provider => provider.Counties).WithOne().HasForeignKey(county => county.ServiceProviderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(provider => provider.Qualifications).WithOne().HasForeignKey(paper => paper.ServiceProviderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(provider => provider.Workers).WithOne().HasForeignKey(worker => worker.ServiceProviderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(provider => provider.GuideReadings).WithOne().HasForeignKey(reading => reading.ServiceProviderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(provider => new { provider.State, provider.Name });
        builder.HasIndex(provider => provider.Name);
        builder.HasIndex(provider => provider.RegisteredUtc);
    }
}
