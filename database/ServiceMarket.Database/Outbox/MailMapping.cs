using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Outbox;

public sealed class MailMapping : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> builder)
    {
        builder.ToTable("MailMessages");
        builder.Property(m => m.ToAddress).HasMaxLength(254);
        builder.Property(m => m.Subject).HasMaxLength(400);
        builder.Property(m => m.BodyText).HasMaxLength(4000);
        builder.Property(m => m.LastError).HasMaxLength(2000);
        builder.HasOne<OutboxMessage>().WithMany().HasForeignKey(m => m.OutboxMessageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.OutboxMessageId, m.ToAddress }).IsUnique();
        builder.HasIndex(m => new { m.SentUtc, m.ParkedUtc, m.NotBeforeUtc });
    }
}
