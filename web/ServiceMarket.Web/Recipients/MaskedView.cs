using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Web.Recipients;

/// <summary>Opens a sealed field only to show its mask: 张*, 2202************19.</summary>
public sealed class MaskedView(FieldCipher cipher)
{
    public string Name(ProtectedText name) => Masking.Name(cipher.Open(name, RecipientFields.Of(PersonalField.Name)));

    public string Number(ProtectedText number) => Masking.Number(cipher.Open(number, RecipientFields.Of(PersonalField.IdNumber)));

    /// <summary>What stands in place of any field before it is revealed; empty when there is nothing.</summary>
    public string Field(CareRecipient person, PersonalField field) => field switch
    {
        PersonalField.Name => Name(person.Name),
        PersonalField.IdNumber => Number(person.IdNumber),
        PersonalField.Phone or PersonalField.GuardianPhone => Masking.Phone(cipher.Open(person.Sealed(field), RecipientFields.Of(field))),
        PersonalField.GuardianName => Masking.Name(cipher.Open(person.GuardianName, RecipientFields.Of(field))),
        _ => person.Sealed(field).IsEmpty ? "" : Masking.Hidden,
    };

    /// <summary>Reasons of plans and decisions: shown to those who work on them, they are not of the register.</summary>
    public string Text(ProtectedText text, string purpose) => cipher.Open(text, purpose);
}
