using System.Text.Json.Serialization;

namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <param name="Id">Of the event that changed it.</param>
/// <param name="AmendsReleaseId">The release that said it before, where there is one.</param>
/// <param name="ReleaseId">The release that says it now.</param>
public sealed record OcdsAmendment(string Id, string Date, string Description,
    [property: JsonPropertyName("amendsReleaseID")] string? AmendsReleaseId, [property: JsonPropertyName("releaseID")] string ReleaseId)
{
    public string? Rationale { get; init; }
}
