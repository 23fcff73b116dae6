using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.ReferenceData;

public sealed class DivisionMapping : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> divisions)
    {
        divisions.ToTable("Divisions");
        divisions.HasKey(d => d.Code);
        divisions.Property(d => d.Code).HasMaxLength(12);
        divisions.Property(d => d.ParentCode).HasMaxLength(12);
        divisions.Property(d => d.NameZh).HasMaxLength(100);
        divisions.Property(d => d.NameEn).HasMaxLength(100);
        divisions.Property(d => d.Level).HasConversion<string>().HasMaxLength(30);
        divisions.HasIndex(d => d.ParentCode);
    }
}
