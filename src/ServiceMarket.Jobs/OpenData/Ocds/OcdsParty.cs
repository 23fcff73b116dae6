using System.Text.Json.Serialization;

namespace ServiceMarket.Jobs.OpenData.Ocds;

/// <param name="Id">Scheme and identifier, the same in every release.</param>
/// <param name="Roles">List partyRole. A later release replaces the whole list, so each one says them all.</param>
public sealed record OcdsParty(string Id, string Name, OcdsIdentifier Identifier, IReadOnlyList<string> Roles)
{
    [JsonIgnore]
    public OcdsReference Reference => new(Id, Name);
}

public sealed record OcdsIdentifier(string Scheme, string Id, string LegalName);

/// <summary>Points at one of the release's parties.</summary>
public sealed record OcdsReference(string Id, string Name);
