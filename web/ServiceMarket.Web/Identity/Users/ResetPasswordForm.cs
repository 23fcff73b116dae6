using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Identity.Users;

public sealed class ResetPasswordForm
{
    [StringLength(200)] public string Password { get; set; } = "";
}

public sealed record UserPage(UserRow User, ResetPasswordForm Form, ChangeEmailForm Email, bool IsSelf);
