namespace ServiceMarket.Database.Operations;

/// <summary>The first answer to an operation id: a repeat gets it again, the same id with another body is refused.</summary>
public sealed class OperationRecord
{
    public required string OperationId { get; init; }
    public required string AggregateType { get; init; }
    public required string AggregateId { get; init; }
    public required string BodyHash { get; init; }
    public required string AnswerJson { get; init; }
    public required int Version { get; init; }
    public required DateTime AtUtc { get; init; }
}
