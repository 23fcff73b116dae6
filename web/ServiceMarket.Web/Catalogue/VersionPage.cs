using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Catalogue;

/// <summary>One version with its items and its guide.</summary>
/// <param name="Id">Key of the version.</param>
/// <param name="Version">Version of the whole list, for the buttons.</param>
/// <param name="Row">The version in a line.</param>
/// <param name="IsInForce">It binds today.</param>
/// <param name="Items">In the printed order.</param>
/// <param name="Chapters">In reading order.</param>
/// <param name="Missing">Text keys of what a draft lacks before it can be published.</param>
/// <param name="May">Which buttons this person has.</param>
/// <param name="Others">Versions to compare with.</param>
public sealed record VersionPage(
    string Id, int Version, VersionRow Row, bool IsInForce, IReadOnlyList<ItemRow> Items, IReadOnlyList<GuideChapter> Chapters,
    IReadOnlyList<string> Missing, VersionActions May, IReadOnlyList<VersionRow> Others)
{
    /// <summary>Carries the operation id of the page's one button.</summary>
    public CatalogueActForm Form { get; init; } = new();

    /// <summary>When this person acknowledged the guide, if so.</summary>
    public DateTime? ReadUtc { get; init; }
}

/// <param name="Edit">An officer and a draft.</param>
/// <param name="Publish">An approver who neither drafted nor edited it.</param>
/// <param name="Acknowledge">A manager or worker who has not read the guide.</param>
public sealed record VersionActions(bool Edit, bool Publish, bool Acknowledge);

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class CatalogueActForm : CommandForm;
