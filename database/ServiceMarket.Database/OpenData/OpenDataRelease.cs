namespace ServiceMarket.Database.OpenData;

/// <summary>An OCDS release as it was published, one for each public step of a procedure. Append-only: a correction is a new release.</summary>
public sealed class OpenDataRelease
{
    /// <summary>1, 2, 3 … without a gap, in the order of the commits: who follows the numbers never misses a release.</summary>
    public required long Number { get; init; }

    /// <summary>The event of the trail that it tells of; one release each.</summary>
    public required long EventId { get; init; }

    public required string TenderId { get; init; }

    /// <summary>Kept with the release: a prefix that is changed later does not rename what has been published.</summary>
    public required string Ocid { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Kind { get; init; }

    /// <summary>When the step happened; the release's own date.</summary>
    public required DateTime AtUtc { get; init; }

    public required DateTime WrittenUtc { get; init; }

    public required string Json { get; init; }
}
