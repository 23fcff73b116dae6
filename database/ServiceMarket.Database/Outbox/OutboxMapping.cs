using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ServiceMarket.Database.Outbox;

public sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> messages)
    {
        messages.ToTable("OutboxMessages");
        messages.Property(m => m.Kind).HasMaxLength(80);
        messages.Property(m => m.PayloadJson).HasMaxLength(4000);
        // Two dispatchers on one message: the later claim fences the earlier one's save.
        messages.Property(m => m.Attempts).IsConcurrencyToken();
        messages.Property(m => m.LastError).HasMaxLength(2000);
        messages.HasIndex(m => new { m.ProcessedUtc, m.ParkedUtc, m.NotBeforeUtc });
    }
}
