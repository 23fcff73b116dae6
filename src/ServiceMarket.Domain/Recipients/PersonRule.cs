namespace ServiceMarket.Domain.Recipients;

/// <summary>What every register entry has to fulfil.</summary>
public static class PersonRule
{
    private const int OldestYears = 130;

    /// <summary>Throws the first refusal; changes nothing.</summary>
    public static void Check(PersonDetails details, IdClaimant claim, DateOnly today)
    {
        if (details.Name.IsEmpty) throw RecipientsRefusals.FieldMissing("Name").AsException();
        if (details.IdentityKind == IdentityKind.None && details.IdNote.IsEmpty) throw RecipientsRefusals.IdNoteMissing().AsException();
        if (details.IdentityKind != IdentityKind.None && details.IdIndex is null) throw ResidentIdRefusals.Missing().At("IdNumber").AsException();
        if (details.BornOn > today || details.BornOn < today.AddYears(-OldestYears)) throw RecipientsRefusals.BirthImplausible().AsException();
        // Of any province, and perhaps abolished since: only its shape can be checked. Prefectures without counties (441900, 460400) issue too.
        if (details.RegistrationDivision.Length != 6 || !DivisionCode.IsWellFormed(details.RegistrationDivision)
            || details.RegistrationDivision.EndsWith("0000", StringComparison.Ordinal) || details.RegistrationDivision[0] == '0')
            throw RecipientsRefusals.DivisionInvalid("RegistrationDivision").AsException();
        if (details.Township.Length != 9 || !DivisionCode.IsWellFormed(details.Township))
            throw RecipientsRefusals.DivisionInvalid("Township").AsException();
        if (!EligibilityRule.FitsAge(details.VulnerableType, details.BornOn, today))
            throw RecipientsRefusals.TypeNeedsAge(details.VulnerableType).AsException();
        if (EligibilityRule.AgeOn(details.BornOn, today) < EligibilityRule.MinorBelow && details.GuardianName.IsEmpty)
            throw RecipientsRefusals.GuardianMissing().AsException();
        if (claim == IdClaimant.SameCounty) throw RecipientsRefusals.DuplicateHere().AsException();
        if (claim == IdClaimant.AnotherCounty) throw RecipientsRefusals.DuplicateElsewhere().AsException();
    }
}
