using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Identity.Password;

public sealed class ChangePasswordForm
{
    [StringLength(200)] public string Current { get; set; } = "";
    [StringLength(200)] public string New { get; set; } = "";
    [StringLength(200), Compare(nameof(New))] public string Repeat { get; set; } = "";
}
