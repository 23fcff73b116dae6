using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

public sealed class CareRecipientMapping : IEntityTypeConfiguration<CareRecipient>
{
    /// <summary>The index that keeps a number to one entry in a province.</summary>
    public const string NumberIsUnique = "IX_CareRecipients_Province_IdClaim";

    internal const int ShortSealed = 600;
    internal const int LongSealed = 4000;

    public void Configure(EntityTypeBuilder<CareRecipient> builder)
    {
        builder.ToTable("CareRecipients");
        builder.Ignore(person => person.CurrentPlan).Ignore(person => person.DraftPlan);
        Codes(builder);
        foreach (var name in (string[])["Name", "IdNumber", "Phone", "HomePoint", "GuardianName", "GuardianPhone", "GuardianRelation"])
            builder.Property(name).HasMaxLength(ShortSealed);
        foreach (var name in (string[])["IdNote", "Address", "Needs"])
            builder.Property(name).HasMaxLength(LongSealed);
        builder.HasMany(person => person.Assessments).WithOne().HasForeignKey("RecipientId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(person => person.Plans).WithOne().HasForeignKey("RecipientId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(person => person.LifeEvents).WithOne().HasForeignKey("RecipientId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(person => new { person.Province, person.IdClaim }).IsUnique().HasDatabaseName(NumberIsUnique);
        builder.HasIndex(person => person.IdIndex);
        builder.HasIndex(person => person.NameIndex);
        builder.HasIndex(person => new { person.County, person.Township, person.RegisteredUtc });
        builder.HasIndex(person => new { person.County, person.RegisteredUtc });
        builder.HasIndex(person => new { person.County, person.AssessmentDueOn });
    }

    private static void Codes(EntityTypeBuilder<CareRecipient> builder)
    {
        builder.Property(person => person.Province).HasMaxLength(2);
        builder.Property(person => person.County).HasMaxLength(6);
        builder.Property(person => person.Township).HasMaxLength(9);
        builder.Property(person => person.RegistrationDivision).HasMaxLength(6);
        foreach (var name in (string[])["NameIndex", "IdIndex", "IdClaim"]) builder.Property(name).HasMaxLength(64);
        builder.Property(person => person.IdentityKind).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.Sex).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.Category).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.VulnerableType).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.Source).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.Status).HasConversion<string>().HasMaxLength(30);
        builder.Property(person => person.SelfCareGrade).HasConversion<string>().HasMaxLength(30);
    }
}
