using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>
/// <c>&lt;field for="Number" hint="…" /&gt;</c>: label, control, hint and the refusal beside it, with the input kept. The control follows from
/// the type: date, time, money, number, file, check box, enum or <c>items</c> (list), <c>offers</c> (proposals while typing), <c>rows</c> (long text), else text.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    [HtmlAttributeName("for")] public ModelExpression For { get; set; } = null!;
    [HtmlAttributeName("hint")] public string? Hint { get; set; }
    [HtmlAttributeName("label")] public string? Label { get; set; }
    [HtmlAttributeName("items")] public IEnumerable<SelectListItem>? Items { get; set; }
    /// <summary>Offered while typing; something else may be typed.</summary>
    [HtmlAttributeName("offers")] public IReadOnlyList<SelectListItem> Offers { get; set; } = [];
    [HtmlAttributeName("rows")] public int Rows { get; set; }
    [HtmlAttributeName("type")] public string? Type { get; set; }
    [HtmlAttributeName("autocomplete")] public string Autocomplete { get; set; } = "off";
    [HtmlAttributeName("readonly")] public bool Readonly { get; set; }
    [ViewContext, HtmlAttributeNotBound] public ViewContext Page { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A page record holds the form in Form; the browser sends the form's own names.
        var name = For.Name.StartsWith("Form.", StringComparison.Ordinal) ? For.Name["Form.".Length..] : For.Name;
        var id = TagBuilder.CreateSanitizedId(name, "_");
        Page.ViewData.ModelState.TryGetValue(name, out var state);
        var errors = state?.Errors.Select(error => error.ErrorMessage).Where(text => text.Length > 0).ToList() ?? [];
        var label = Label ?? For.Metadata.DisplayName ?? name;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mb-3");
        var control = FieldControl.Build(this, html, name, state);
        control.MergeAttribute("id", id, replaceExisting: true);
        if (Offers.Count > 0) control.MergeAttribute("list", $"{id}_offers");
        if (errors.Count > 0) { control.AddCssClass("is-invalid"); control.MergeAttribute("aria-invalid", "true"); }
        if (Hint is not null || errors.Count > 0) control.MergeAttribute("aria-describedby", $"{id}_help");

        var title = new TagBuilder("label");
        title.MergeAttribute("for", id);
        title.InnerHtml.Append(label);
        if (For.Metadata.IsRequired && FieldControl.Kind(For) != "checkbox") title.AddCssClass("required");
        if (FieldControl.Kind(For) == "checkbox")
        {
            title.AddCssClass("form-check-label");
            var box = new TagBuilder("div");
            box.AddCssClass("form-check");
            box.InnerHtml.AppendHtml(control).AppendHtml(title);
            output.Content.AppendHtml(box);
        }
        else
        {
            title.AddCssClass("form-label");
            output.Content.AppendHtml(title).AppendHtml(control);
        }
        output.Content.AppendHtml(Below(id, errors));
        if (Offers.Count > 0) output.Content.AppendHtml(FieldControl.Offered($"{id}_offers", Offers));
    }

    private TagBuilder Below(string id, List<string> errors)
    {
        var below = new TagBuilder("div");
        below.MergeAttribute("id", $"{id}_help");
        foreach (var error in errors) below.InnerHtml.AppendHtml(Line("invalid-feedback d-block", error));
        if (Hint is not null) below.InnerHtml.AppendHtml(Line("form-hint", Hint));
        return below;
    }

    private static TagBuilder Line(string cssClass, string text)
    {
        var line = new TagBuilder("div");
        line.AddCssClass(cssClass);
        line.InnerHtml.Append(text);
        return line;
    }
}
