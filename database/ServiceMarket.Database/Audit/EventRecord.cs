namespace ServiceMarket.Database.Audit;

/// <summary>A domain event as a row: what happened, to what, by whom, in which operation. Append-only.</summary>
public sealed class EventRecord
{
    public long Id { get; init; }
    public required string AggregateType { get; init; }
    public required string AggregateId { get; init; }
    public required int AggregateVersion { get; init; }
    public required string Kind { get; init; }
    public required string PayloadJson { get; init; }
    public required string ActorId { get; init; }
    public required string ActorName { get; init; }
    public required string OperationId { get; init; }
    public required DateTime AtUtc { get; init; }
}
