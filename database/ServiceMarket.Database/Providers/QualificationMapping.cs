using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Database.Providers;

public sealed class QualificationMapping : IEntityTypeConfiguration<Qualification>
{
    public void Configure(EntityTypeBuilder<Qualification> builder)
    {
        builder.ToTable("ProviderQualifications", table => table.HasCheckConstraint(
            "CK_ProviderQualifications_Days", "ExpiresOn IS NULL OR IssuedOn <= ExpiresOn"));
        builder.Property(paper => paper.Id).HasMaxLength(40).ValueGeneratedNever();
        builder.Property(paper => paper.ServiceProviderId).HasMaxLength(40);
        builder.Property(paper => paper.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(paper => paper.Number).HasMaxLength(Qualification.NumberLength);
        builder.HasIndex(paper => paper.ExpiresOn);
    }
}
