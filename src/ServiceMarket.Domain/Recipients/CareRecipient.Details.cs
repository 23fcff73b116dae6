using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

public sealed partial class CareRecipient
{
    /// <summary>
    /// Takes a person into the register. Refuses: township outside the actor's division, a number that is taken
    /// (<paramref name="claim"/>), a type that does not go with the age, a minor without guardian, no number and no note.
    /// </summary>
    public static CareRecipient Register(string id, PersonDetails details, IdClaimant claim, Actor by, DateTime nowUtc)
    {
        if (!by.Covers(details.Township)) throw RecipientsRefusals.TownshipOutsideCounty().AsException();
        var today = ChinaTime.DayOf(nowUtc);
        PersonRule.Check(details, claim, today);
        var person = new CareRecipient { Id = id, RegisteredUtc = nowUtc, StatusSince = today, AssessmentDueOn = today };
        person.Take(details);
        person.Record(new RecipientRegistered(id, details.Township));
        return person;
    }

    /// <summary>Changes the entry. The same refusals as registration, and the township may only move within the county.</summary>
    public void Edit(PersonDetails details, IReadOnlyList<string> changedParts, IdClaimant claim, Actor by, DateTime nowUtc)
    {
        RefuseIfDeceased();
        if (DivisionCode.County(details.Township) != County || !by.Covers(details.Township))
            throw RecipientsRefusals.TownshipOutsideCounty().AsException();
        PersonRule.Check(details, claim, ChinaTime.DayOf(nowUtc));
        if (changedParts.Count == 0) throw RecipientsRefusals.NothingChanged().AsException();
        Take(details);
        Record(new RecipientEdited(Id, changedParts));
    }

    /// <summary>A personal field is about to be shown; the commit path writes the access log. Refused when there is nothing to show.</summary>
    public ProtectedText Reveal(PersonalField field)
    {
        var text = field == PersonalField.Assessment ? assessments.LastOrDefault()?.Answers ?? ProtectedText.Empty : Sealed(field);
        if (text.IsEmpty) throw RecipientsRefusals.FieldEmpty().AsException();
        Record(new PersonalFieldRevealed(Id, field));
        return text;
    }

    /// <summary>The ciphertext of a field of the entry.</summary>
    public ProtectedText Sealed(PersonalField field) => field switch
    {
        PersonalField.Name => Name,
        PersonalField.IdNumber => IdNumber,
        PersonalField.IdNote => IdNote,
        PersonalField.Phone => Phone,
        PersonalField.Address => Address,
        PersonalField.HomePoint => HomePoint,
        PersonalField.Needs => Needs,
        PersonalField.GuardianName => GuardianName,
        PersonalField.GuardianPhone => GuardianPhone,
        PersonalField.GuardianRelation => GuardianRelation,
        _ => ProtectedText.Empty,
    };

    private void Take(PersonDetails details)
    {
        (Name, NameIndex) = (details.Name, details.NameIndex);
        (IdentityKind, IdNumber, IdIndex, IdNote) = (details.IdentityKind, details.IdNumber, details.IdIndex, details.IdNote);
        IdClaim = Status == RecipientStatus.MovedAway ? null : details.IdIndex;
        (BornOn, Sex) = (details.BornOn, details.Sex);
        (Category, VulnerableType, Source) = (details.Category, details.VulnerableType, details.Source);
        (RegistrationDivision, Township) = (details.RegistrationDivision, details.Township);
        (Province, County) = (Township[..2], DivisionCode.County(Township));
        (Phone, Address, HomePoint, Needs) = (details.Phone, details.Address, details.HomePoint, details.Needs);
        (GuardianName, GuardianPhone, GuardianRelation) = (details.GuardianName, details.GuardianPhone, details.GuardianRelation);
    }
}
