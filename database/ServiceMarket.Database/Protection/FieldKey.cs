namespace ServiceMarket.Database.Protection;

/// <summary>A key of the field cipher, wrapped by Data Protection. Never deleted: what it sealed could not be opened again.</summary>
public sealed class FieldKey
{
    public long Id { get; init; }

    public required FieldKeyUse Use { get; init; }

    /// <summary>1, 2, … within the use; the highest seals, every one opens.</summary>
    public required int Number { get; init; }

    public required string WrappedKey { get; init; }

    public required DateTime CreatedUtc { get; init; }
}
