using System.ComponentModel.DataAnnotations;

namespace ServiceMarket.Web.Identity.Users;

/// <summary>Where the program's mails to this person go; empty for nowhere.</summary>
public sealed class ChangeEmailForm
{
    [StringLength(254), EmailAddress] public string? Email { get; set; }
}
