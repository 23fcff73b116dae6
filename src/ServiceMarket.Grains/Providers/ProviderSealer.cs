using System.Text.RegularExpressions;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Grains.Providers;

/// <summary>Between clear texts of a form and the sealed ones of the aggregate: their shape is checked here, because nobody can afterwards.</summary>
public sealed partial class ProviderSealer(FieldCipher cipher)
{
    private const int NameLength = 50;
    private const int CertificateLength = 60;

    /// <summary>Seals the contact person; empty texts keep what the organisation has.</summary>
    public ProviderParticulars Particulars(ProviderInput said, ServiceProvider? current) => new(
        said.Name.Trim(),
        said.ContactName.IsEmpty && current is not null ? current.ContactName : Name(said.ContactName, "ContactName", ProviderFields.ContactName),
        said.ContactPhone.IsEmpty && current is not null ? current.ContactPhone : Phone(said.ContactPhone, "ContactPhone", ProviderFields.ContactPhone),
        said.ContactEmail.Trim(), said.OfferedItemCodes, said.ServedCounties);

    /// <summary>Reads the identity number (birth, sex, check digit) and seals the person.</summary>
    public FieldWorkerParticulars Worker(WorkerInput said, DateOnly today)
    {
        if (!ResidentId.TryParse(said.IdNumber.Value, today, out var id, out var wrong)) throw wrong!.At("IdNumber").AsException();
        return new FieldWorkerParticulars(
            Name(said.Name, "Name", ProviderFields.WorkerName), WorkerPhone(said.Phone), cipher.Seal(id.Value, ProviderFields.WorkerIdNumber),
            cipher.Index(id.Value, ProviderFields.WorkerIdIndex), id.Sex, id.BornOn, said.HomeTownship);
    }

    public ProtectedText WorkerPhone(PersonalText phone) => Phone(phone, "Phone", ProviderFields.WorkerPhone);

    public ProtectedText Certificate(PersonalText number)
    {
        if (number.Trimmed.Length > CertificateLength) throw ProvidersRefusals.TextTooLong("Number", CertificateLength).AsException();
        return cipher.Seal(number.Trimmed, ProviderFields.CertificateNumber);
    }

    private ProtectedText Name(PersonalText name, string field, string purpose)
    {
        if (name.Trimmed.Length > NameLength) throw ProvidersRefusals.TextTooLong(field, NameLength).AsException();
        if (name.Trimmed.IndexOfAny(['<', '>', '\n']) >= 0) throw ProvidersRefusals.NameHasMarkup().At(field).AsException();
        return cipher.Seal(name.Trimmed, purpose);
    }

    private ProtectedText Phone(PersonalText phone, string field, string purpose)
    {
        if (!Dialled().IsMatch(phone.Trimmed)) throw ProvidersRefusals.PhoneMalformed(field).AsException();
        return cipher.Seal(phone.Trimmed, purpose);
    }

    [GeneratedRegex(@"^(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dialled();
}
