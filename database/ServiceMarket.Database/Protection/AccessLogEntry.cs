namespace ServiceMarket.Database.Protection;

/// <summary>Somebody saw a personal field in clear: who, whose, which, why, when. Append-only; saved before the field is shown.</summary>
public sealed class AccessLogEntry
{
    public long Id { get; init; }

    /// <summary>Such as CareRecipient.</summary>
    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }
    public required string Field { get; init; }
    public required string Purpose { get; init; }
    public required string ActorId { get; init; }
    public required string ActorName { get; init; }
    public required string OperationId { get; init; }
    public required DateTime AtUtc { get; init; }
}
