using System.ComponentModel.DataAnnotations;
using ServiceMarket.Database.Protection.Sealing;

namespace ServiceMarket.Web.Identity.Key;

public sealed class PersonalKeyForm
{
    [StringLength(PersonalKeys.LongestPassphrase, MinimumLength = PersonalKeys.LeastPassphrase)] public string Passphrase { get; set; } = "";
    [StringLength(PersonalKeys.LongestPassphrase), Compare(nameof(Passphrase))] public string Repeat { get; set; } = "";
}

/// <param name="CreatedUtc">When the key that is there was made; null: there is none.</param>
/// <param name="OpensBids">Whether the key is for opening bids; else for reading one's own.</param>
/// <param name="Form">The passphrase.</param>
public sealed record PersonalKeyPage(DateTime? CreatedUtc, bool OpensBids, PersonalKeyForm Form);
