namespace ServiceMarket.Database.Outbox;

/// <summary>Something that has to be done outside the database, saved in the same commit as its cause.</summary>
public sealed class OutboxMessage
{
    public long Id { get; init; }
    public required string Kind { get; init; }
    public required string PayloadJson { get; init; }
    public required DateTime OccurredUtc { get; init; }
    public DateTime NotBeforeUtc { get; set; }
    public int Attempts { get; set; }
    public string? LastError { get; set; }
    public DateTime? ProcessedUtc { get; set; }
    public DateTime? ParkedUtc { get; set; }
}
