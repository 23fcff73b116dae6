using System.ComponentModel.DataAnnotations;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Opening;

public sealed class OpeningForm : CommandForm
{
    [StringLength(PersonalKeys.LongestPassphrase)] public string Passphrase { get; set; } = "";
}

/// <summary>One holder of a share, and who put it in when.</summary>
public sealed record HolderRow(ShareHolder Holder, DateTime? JoinedUtc, string? ByName);

/// <param name="Tender">The tender.</param>
/// <param name="Holders">All three, in their order.</param>
/// <param name="IsDue">Whether the deadline has passed.</param>
/// <param name="MayJoin">Whether the reader holds a share that is still wanted.</param>
/// <param name="Form">The passphrase.</param>
public sealed record OpeningPage(Tender Tender, IReadOnlyList<HolderRow> Holders, bool IsDue, bool MayJoin, OpeningForm Form);
