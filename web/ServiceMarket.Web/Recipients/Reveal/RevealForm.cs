using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Recipients.Reveal;

public sealed class RevealForm : CommandForm
{
    [Required] public PersonalField? Field { get; set; }
    [Required] public RevealPurpose? Purpose { get; set; }
}

/// <param name="Id">The person.</param>
/// <param name="Form">What was asked.</param>
/// <param name="Clear">The text, or null when it was refused.</param>
public sealed record RevealPage(string Id, RevealForm Form, string? Clear);
