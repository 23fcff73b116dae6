using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Identity.Login;

public sealed class LoginForm
{
    [StringLength(100)] public string UserName { get; set; } = "";
    [StringLength(200)] public string Password { get; set; } = "";
    public string? ReturnUrl { get; set; }
}
