using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Grains.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients;

/// <summary>The register entry as a form. On an edit the personal fields start empty and stay as they are unless something is typed.</summary>
public sealed class PersonForm : CommandForm
{
    [StringLength(50)] public string? Name { get; set; }
    [Required] public IdentityKind? IdentityKind { get; set; } = Domain.Recipients.IdentityKind.ResidentId;
    [StringLength(30)] public string? IdNumber { get; set; }
    [StringLength(200)] public string? IdNote { get; set; }
    public DateOnly? BornOn { get; set; }
    public Sex? Sex { get; set; }
    [Required] public AssistanceCategory? Category { get; set; }
    [Required] public VulnerableType? VulnerableType { get; set; }
    [Required, StringLength(6)] public string RegistrationDivision { get; set; } = "";
    [Required, StringLength(9)] public string Township { get; set; } = "";
    [StringLength(30)] public string? Phone { get; set; }
    [StringLength(200)] public string? Address { get; set; }
    [StringLength(40)] public string? HomePoint { get; set; }
    [StringLength(500)] public string? Needs { get; set; }
    [StringLength(50)] public string? GuardianName { get; set; }
    [StringLength(30)] public string? GuardianPhone { get; set; }
    [StringLength(50)] public string? GuardianRelation { get; set; }
    [Required] public RecipientSource? Source { get; set; }

    /// <summary>Personal fields to empty; only on an edit.</summary>
    public List<PersonalField> Cleared { get; set; } = [];

    public static PersonForm Of(CareRecipient person) => new()
    {
        Version = person.Version,
        IdentityKind = person.IdentityKind,
        BornOn = person.BornOn,
        Sex = person.Sex,
        Category = person.Category,
        VulnerableType = person.VulnerableType,
        RegistrationDivision = person.RegistrationDivision,
        Township = person.Township,
        Source = person.Source,
    };

    public PersonInput ToInput() => new()
    {
        Name = new(Name),
        IdentityKind = IdentityKind!.Value,
        IdNumber = new(IdNumber),
        IdNote = new(IdNote),
        BornOn = BornOn,
        Sex = Sex,
        Category = Category!.Value,
        VulnerableType = VulnerableType!.Value,
        RegistrationDivision = RegistrationDivision,
        Township = Township,
        Phone = new(Phone),
        Address = new(Address),
        HomePoint = new(HomePoint),
        Needs = new(Needs),
        GuardianName = new(GuardianName),
        GuardianPhone = new(GuardianPhone),
        GuardianRelation = new(GuardianRelation),
        Source = Source!.Value,
    };
}

/// <param name="Form">What is typed.</param>
/// <param name="Person">The entry that is edited, or null for a new one.</param>
/// <param name="Masked">Shows what is there.</param>
/// <param name="Townships">Those of the user's division.</param>
public sealed record PersonFormPage(PersonForm Form, CareRecipient? Person, MaskedView Masked, IReadOnlyList<SelectListItem> Townships)
{
    /// <summary>Beside an empty field of an edit: what stands there now.</summary>
    public string? Now(PersonalField field) =>
        Person is null ? null : Masked.Field(Person, field) is { Length: > 0 } mask ? Texts.Fill(RecipientsText.Edit_Now, mask) : null;
}
