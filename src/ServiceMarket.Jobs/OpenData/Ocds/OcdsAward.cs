namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <param name="Id">Key of the bid that won.</param>
/// <param name="Status">Closed list awardStatus.</param>
public sealed record OcdsAward(string Id, string Status)
{
    public string? Title { get; init; }

    public string? Date { get; init; }

    public OcdsValue? Value { get; init; }

    public IReadOnlyList<OcdsReference>? Suppliers { get; init; }

    public IReadOnlyList<OcdsItem>? Items { get; init; }

    public OcdsPeriod? ContractPeriod { get; init; }

    /// <summary>Extension lots.</summary>
    public IReadOnlyList<string>? RelatedLots { get; init; }
}
