namespace ServiceMarket.Database.Operations;

/// <summary>A step of a walk over two aggregates: written down before the second one is asked, closed when its answer is saved.</summary>
public sealed class PendingStep
{
    public long Id { get; init; }
    public required string AggregateType { get; init; }
    public required string AggregateId { get; init; }
    public required string Kind { get; init; }
    public required string OperationId { get; init; }
    public required string PayloadJson { get; init; }
    public required string ActorJson { get; init; }
    public required DateTime OpenedUtc { get; init; }
    public DateTime? ClosedUtc { get; set; }
}
