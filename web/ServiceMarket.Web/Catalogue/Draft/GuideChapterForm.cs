using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Catalogue.Draft;

public sealed class GuideChapterForm : CommandForm
{
    [Required] public int? Order { get; set; }
    [StringLength(GuideChapter.TitleLength)] public string Title { get; set; } = "";
    [StringLength(GuideChapter.TextLength)] public string Text { get; set; } = "";
}

/// <param name="Draft">The draft it accompanies.</param>
/// <param name="ChapterId">Null for a new one.</param>
/// <param name="Form">What was typed.</param>
public sealed record GuideChapterPage(DraftHead Draft, string? ChapterId, GuideChapterForm Form);
