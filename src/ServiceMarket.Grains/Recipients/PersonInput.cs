using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>What a form says about a person, in clear on its way to the grain. On an edit an empty personal text means "as it is".</summary>
public sealed record PersonInput
{
    public PersonalText Name { get; init; }
    public IdentityKind IdentityKind { get; init; }
    public PersonalText IdNumber { get; init; }
    public PersonalText IdNote { get; init; }

    /// <summary>Only read where there is no number; a number says it itself.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Only read where there is no number.</summary>
    public Sex? Sex { get; init; }

    public AssistanceCategory Category { get; init; }
    public VulnerableType VulnerableType { get; init; }
    public string RegistrationDivision { get; init; } = "";
    public string Township { get; init; } = "";
    public PersonalText Phone { get; init; }
    public PersonalText Address { get; init; }

    /// <summary>"latitude,longitude".</summary>
    public PersonalText HomePoint { get; init; }

    public PersonalText Needs { get; init; }
    public PersonalText GuardianName { get; init; }
    public PersonalText GuardianPhone { get; init; }
    public PersonalText GuardianRelation { get; init; }
    public RecipientSource Source { get; init; }

    /// <summary>The optional personal texts, each with its field and its greatest length in characters.</summary>
    internal IEnumerable<(PersonalField Field, PersonalText Text, int Most)> Texts() =>
    [
        (PersonalField.Name, Name, 50), (PersonalField.IdNote, IdNote, 200), (PersonalField.Phone, Phone, 30), (PersonalField.Address, Address, 200),
        (PersonalField.HomePoint, HomePoint, 40), (PersonalField.Needs, Needs, 500), (PersonalField.GuardianName, GuardianName, 50),
        (PersonalField.GuardianPhone, GuardianPhone, 30), (PersonalField.GuardianRelation, GuardianRelation, 50),
    ];
}
