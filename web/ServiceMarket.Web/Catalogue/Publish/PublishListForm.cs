using System.ComponentModel.DataAnnotations;
using ServiceMarket.Web.Catalogue.Compare;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Catalogue.Publish;

public sealed class PublishListForm : CommandForm
{
    [Required] public DateOnly? EffectiveFrom { get; set; }
}

/// <param name="Draft">What is published.</param>
/// <param name="Form">From when.</param>
/// <param name="Former">The version that ends on the day before, or null.</param>
/// <param name="Changes">What becomes different.</param>
public sealed record PublishListPage(DraftHead Draft, PublishListForm Form, VersionRow? Former, VersionChanges Changes);
