using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary><c>&lt;th sort="date"&gt;…&lt;/th&gt;</c>: a heading that sorts the list when clicked.</summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortTagHelper : TagHelper
{
    [HtmlAttributeName("sort")] public string Column { get; set; } = "";
    [ViewContext, HtmlAttributeNotBound] public ViewContext Page { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = Page.HttpContext.Request;
        var now = request.Query["sort"].ToString();
        var ascending = now == Column;
        var descending = now == "-" + Column;
        if (ascending || descending) output.Attributes.SetAttribute("aria-sort", ascending ? "ascending" : "descending");
        var link = new TagBuilder("a");
        link.AddCssClass("text-reset text-decoration-none");
        link.MergeAttribute("href", QueryLink.With(request, ("sort", ascending ? "-" + Column : Column), ("page", null)));
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (ascending || descending)
        {
            var arrow = new TagBuilder("i");
            arrow.AddCssClass(ascending ? "ti ti-chevron-up ms-1" : "ti ti-chevron-down ms-1");
            arrow.MergeAttribute("aria-hidden", "true");
            link.InnerHtml.AppendHtml(arrow);
        }
        output.Content.SetHtmlContent(link);
    }
}
