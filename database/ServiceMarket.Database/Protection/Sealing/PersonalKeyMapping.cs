using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Protection.Sealing;

public sealed class PersonalKeyMapping : IEntityTypeConfiguration<PersonalKey>
{
    public void Configure(EntityTypeBuilder<PersonalKey> keys)
    {
        keys.ToTable("PersonalKeys");
        keys.HasKey(key => key.UserId);
        keys.Property(key => key.UserId).HasMaxLength(64).ValueGeneratedNever();
        keys.Property(key => key.PublicKey).HasMaxLength(400);
        keys.Property(key => key.LockedPrivateKey).HasMaxLength(2000);
    }
}
