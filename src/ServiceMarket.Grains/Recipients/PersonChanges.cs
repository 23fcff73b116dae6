using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>Which parts of an entry an edit touches: names for the trail, never contents.</summary>
internal static class PersonChanges
{
    public static IReadOnlyList<string> Between(CareRecipient now, PersonDetails next)
    {
        List<string> parts = [];
        foreach (var field in Enum.GetValues<PersonalField>())
            if (field != PersonalField.Assessment && now.Sealed(field) != SealedIn(next, field)) parts.Add(field.ToString());
        if (now.IdentityKind != next.IdentityKind) parts.Add(nameof(now.IdentityKind));
        if (now.BornOn != next.BornOn) parts.Add(nameof(now.BornOn));
        if (now.Sex != next.Sex) parts.Add(nameof(now.Sex));
        if (now.Category != next.Category) parts.Add(nameof(now.Category));
        if (now.VulnerableType != next.VulnerableType) parts.Add(nameof(now.VulnerableType));
        if (now.RegistrationDivision != next.RegistrationDivision) parts.Add(nameof(now.RegistrationDivision));
        if (now.Township != next.Township) parts.Add(nameof(now.Township));
        if (now.Source != next.Source) parts.Add(nameof(now.Source));
        return parts;
    }

    private static Domain.ProtectedText SealedIn(PersonDetails details, PersonalField field) => field switch
    {
        PersonalField.Name => details.Name,
        PersonalField.IdNumber => details.IdNumber,
        PersonalField.IdNote => details.IdNote,
        PersonalField.Phone => details.Phone,
        PersonalField.Address => details.Address,
        PersonalField.HomePoint => details.HomePoint,
        PersonalField.Needs => details.Needs,
        PersonalField.GuardianName => details.GuardianName,
        PersonalField.GuardianPhone => details.GuardianPhone,
        PersonalField.GuardianRelation => details.GuardianRelation,
        _ => Domain.ProtectedText.Empty,
    };
}
