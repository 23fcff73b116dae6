using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Identity.Users;

public sealed class CreateUserForm : CommandForm
{
    [StringLength(50)] public string UserName { get; set; } = "";
    [StringLength(100)] public string DisplayName { get; set; } = "";
    [Required] public Role? Role { get; set; }
    [StringLength(12)] public string? Division { get; set; }
    [StringLength(18)] public string? Organisation { get; set; }
    [StringLength(40)] public string? WorkerId { get; set; }
    [StringLength(200)] public string Password { get; set; } = "";
}
