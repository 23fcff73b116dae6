namespace ServiceMarket.Jobs.OpenData.Ocds;

// The part of the OCDS 1.1.5 release schema that a county's purchase fills, with the extensions bids and lots. Names and order are the
// schema's; what is null is left out, because a null in a later release would take the field back when releases are merged.

/// <param name="Date">RFC 3339, China Standard Time.</param>
/// <param name="Tag">Closed list releaseTag.</param>
/// <param name="InitiationType">Closed list: only <c>tender</c>.</param>
/// <param name="Language">ISO 639-1; English names stand beside in fields that end in <c>_en</c>.</param>
public sealed record OcdsRelease(string Ocid, string Id, string Date, IReadOnlyList<string> Tag, string InitiationType, string Language,
    IReadOnlyList<OcdsParty> Parties, OcdsReference Buyer)
{
    public OcdsTender? Tender { get; init; }

    public OcdsBids? Bids { get; init; }

    public IReadOnlyList<OcdsAward>? Awards { get; init; }

    public IReadOnlyList<OcdsContract>? Contracts { get; init; }
}
