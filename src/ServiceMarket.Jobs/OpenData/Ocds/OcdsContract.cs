using System.Text.Json.Serialization;

namespace ServiceMarket.Jobs.OpenData.Ocds;

public sealed record OcdsContract(string Id, [property: JsonPropertyName("awardID")] string AwardId)
{
    public string? Title { get; init; }

    /// <summary>The contract's number on paper; the schema has no field of its own for it.</summary>
    public string? Description { get; init; }

    /// <summary>Closed list contractStatus.</summary>
    public string? Status { get; init; }

    public OcdsPeriod? Period { get; init; }

    public OcdsValue? Value { get; init; }

    public IReadOnlyList<OcdsItem>? Items { get; init; }

    public string? DateSigned { get; init; }

    public OcdsImplementation? Implementation { get; init; }

    public IReadOnlyList<OcdsAmendment>? Amendments { get; init; }
}

public sealed record OcdsImplementation(IReadOnlyList<OcdsTransaction> Transactions);

/// <param name="Id">Key of the statement.</param>
public sealed record OcdsTransaction(string Id, string Date, OcdsValue Value, OcdsReference Payer, OcdsReference Payee);
