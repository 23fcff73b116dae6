using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Grains.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Register;

/// <summary>Particulars of an organisation. On a change the contact person stays hidden: empty means "as it is".</summary>
public sealed class ProviderForm : CommandForm
{
    [StringLength(30)] public string? CreditCode { get; set; }
    [StringLength(ProviderParticularsRule.NameLength)] public string Name { get; set; } = "";
    [StringLength(50)] public string? ContactName { get; set; }
    [StringLength(20)] public string? ContactPhone { get; set; }
    [StringLength(ProviderParticularsRule.EmailLength)] public string ContactEmail { get; set; } = "";
    [MaxLength(ProviderParticularsRule.MostItems)] public List<string> OfferedItemCodes { get; set; } = [];
    [MaxLength(ProviderParticularsRule.MostCounties)] public List<string> ServedCounties { get; set; } = [];

    public ProviderInput ToInput() => new(
        Name, new PersonalText(ContactName), new PersonalText(ContactPhone), ContactEmail,
        [.. OfferedItemCodes.Where(code => !string.IsNullOrEmpty(code))], [.. ServedCounties.Where(code => !string.IsNullOrEmpty(code))]);
}

/// <param name="Form">What was typed.</param>
/// <param name="Code">The organisation that is changed; null: a new one.</param>
/// <param name="OwnCode">The code a manager's organisation has, which is not typed.</param>
/// <param name="Items">To choose from.</param>
/// <param name="Counties">To choose from.</param>
public sealed record ProviderFormPage(
    ProviderForm Form, string? Code, string? OwnCode, IReadOnlyList<SelectListItem> Items, IReadOnlyList<SelectListItem> Counties);
