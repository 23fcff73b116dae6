using System.Text.Json.Serialization;

namespace ServiceMarket.Jobs.OpenData.Ocds;

public sealed record OcdsItem(string Id, string Description, OcdsClassification Classification, int Quantity, OcdsUnit Unit)
{
    [JsonPropertyName("description_en")]
    public string? DescriptionEn { get; init; }

    /// <summary>Extension lots.</summary>
    public string? RelatedLot { get; init; }
}

public sealed record OcdsClassification(string Scheme, string Id, string Description);

/// <param name="Name">What one of the quantity is.</param>
/// <param name="Value">What one may cost, or costs.</param>
public sealed record OcdsUnit(string Name, OcdsValue Value);
