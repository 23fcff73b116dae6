namespace ServiceMarket.Database.Outbox;

/// <summary>A mail to one address, written in the same commit that marks its outbox message as carried out. Never deleted: the mail log.</summary>
public sealed class MailMessage
{
    public long Id { get; init; }
    public required long OutboxMessageId { get; init; }
    public required string ToAddress { get; init; }
    public required string Subject { get; init; }
    public required string BodyText { get; init; }
    public required DateTime WrittenUtc { get; init; }
    public DateTime NotBeforeUtc { get; set; }
    public int Attempts { get; set; }
    public string? LastError { get; set; }
    public DateTime? SentUtc { get; set; }
    public DateTime? ParkedUtc { get; set; }
}
