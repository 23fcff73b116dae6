using System.Globalization;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>Between the form's clear texts and the aggregate's sealed ones: shape is checked here, because nobody can afterwards.</summary>
public sealed class PersonSealer(FieldCipher cipher)
{
    /// <summary>Seals a free text of at most so many characters.</summary>
    public ProtectedText Seal(PersonalText text, string field, int most, string purpose)
    {
        if (text.Trimmed.Length > most) throw RecipientsRefusals.FieldTooLong(field, most).AsException();
        return cipher.Seal(text.Trimmed, purpose);
    }

    /// <summary>The hash that claims a number, or null where the text is no number.</summary>
    public string? ClaimOf(PersonInput person, DateOnly today) =>
        person.IdentityKind != IdentityKind.None && ResidentId.TryParse(person.IdNumber.Value, today, out var id, out _)
            ? cipher.Index(id.Value, RecipientFields.IdIndex)
            : null;

    /// <summary>Seals a form. With a current entry, empty texts keep what it has and <paramref name="cleared"/> is emptied.</summary>
    public PersonDetails Details(PersonInput input, CareRecipient? current, IReadOnlyList<PersonalField> cleared, DateOnly today)
    {
        var texts = input.Texts().ToDictionary(part => part.Field, part => One(part.Field, part.Text, part.Most, current, cleared));
        var (number, index, born, sex) = Identity(input, current, today);
        return new PersonDetails
        {
            Name = texts[PersonalField.Name],
            NameIndex = input.Name.IsEmpty ? current?.NameIndex ?? "" : cipher.Index(input.Name.Trimmed, RecipientFields.NameIndex),
            IdentityKind = input.IdentityKind,
            IdNumber = number,
            IdIndex = index,
            IdNote = texts[PersonalField.IdNote],
            BornOn = born,
            Sex = sex,
            Category = input.Category,
            VulnerableType = input.VulnerableType,
            RegistrationDivision = input.RegistrationDivision.Trim(),
            Township = input.Township.Trim(),
            Phone = texts[PersonalField.Phone],
            Address = texts[PersonalField.Address],
            HomePoint = texts[PersonalField.HomePoint],
            Needs = texts[PersonalField.Needs],
            GuardianName = texts[PersonalField.GuardianName],
            GuardianPhone = texts[PersonalField.GuardianPhone],
            GuardianRelation = texts[PersonalField.GuardianRelation],
            Source = input.Source,
        };
    }

    private ProtectedText One(PersonalField field, PersonalText text, int most, CareRecipient? current, IReadOnlyList<PersonalField> cleared)
    {
        if (text.IsEmpty) return cleared.Contains(field) ? ProtectedText.Empty : current?.Sealed(field) ?? ProtectedText.Empty;
        if (field == PersonalField.HomePoint && !IsPoint(text.Trimmed)) throw RecipientsRefusals.HomePointInvalid().AsException();
        return Seal(text, field.ToString(), most, RecipientFields.Of(field));
    }

    private (ProtectedText Number, string? Index, DateOnly Born, Sex Sex) Identity(PersonInput input, CareRecipient? current, DateOnly today)
    {
        if (input.IdentityKind == IdentityKind.None)
        {
            var born = input.BornOn ?? current?.BornOn ?? throw RecipientsRefusals.BirthMissing().AsException();
            return (ProtectedText.Empty, null, born, input.Sex ?? current?.Sex ?? throw RecipientsRefusals.FieldMissing("Sex").AsException());
        }

        if (input.IdNumber.IsEmpty && current is not null && current.IdentityKind == input.IdentityKind)
            return (current.IdNumber, current.IdIndex, current.BornOn, current.Sex);
        if (!ResidentId.TryParse(input.IdNumber.Value, today, out var id, out var wrong)) throw wrong!.At("IdNumber").AsException();
        if (KindOf(id) != input.IdentityKind) throw RecipientsRefusals.IdNumberWrongKind().AsException();
        return (cipher.Seal(id.Value, RecipientFields.Of(PersonalField.IdNumber)), cipher.Index(id.Value, RecipientFields.IdIndex), id.BornOn, id.Sex);
    }

    private static IdentityKind KindOf(ResidentId id) => id.Value switch
    {
        ['9', ..] => IdentityKind.ForeignPermanentId,
        ['8', '1' or '2' or '3', ..] => IdentityKind.ResidencePermit,
        _ => IdentityKind.ResidentId,
    };

    private static bool IsPoint(string text) =>
        text.Split(',') is [var north, var east]
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude) && Math.Abs(latitude) <= 90
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) && Math.Abs(longitude) <= 180;
}
