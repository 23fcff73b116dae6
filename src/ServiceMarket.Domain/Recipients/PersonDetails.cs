namespace ServiceMarket.Domain.Recipients;

/// <summary>What a register entry holds about a person, personal fields already sealed. The same for registration and for a later edit.</summary>
public sealed record PersonDetails
{
    public required ProtectedText Name { get; init; }
    /// <summary>Keyed hash of the name, for exact search.</summary>
    public required string NameIndex { get; init; }
    public required IdentityKind IdentityKind { get; init; }
    public ProtectedText IdNumber { get; init; }
    /// <summary>Keyed hash of the number: finds duplicates and answers a search. Null without a number.</summary>
    public string? IdIndex { get; init; }
    /// <summary>Why there is no number.</summary>
    public ProtectedText IdNote { get; init; }
    public required DateOnly BornOn { get; init; }
    public required Sex Sex { get; init; }
    public required AssistanceCategory Category { get; init; }
    public required VulnerableType VulnerableType { get; init; }
    /// <summary>Six-digit code of the household registration; an abolished code is legal.</summary>
    public required string RegistrationDivision { get; init; }
    /// <summary>Nine-digit code of the township where the person lives and is served.</summary>
    public required string Township { get; init; }
    public ProtectedText Phone { get; init; }
    public ProtectedText Address { get; init; }
    /// <summary>"latitude,longitude" of the home, sealed; visits compare check-ins with it.</summary>
    public ProtectedText HomePoint { get; init; }
    public ProtectedText Needs { get; init; }
    public ProtectedText GuardianName { get; init; }
    public ProtectedText GuardianPhone { get; init; }
    public ProtectedText GuardianRelation { get; init; }
    public required RecipientSource Source { get; init; }
}
