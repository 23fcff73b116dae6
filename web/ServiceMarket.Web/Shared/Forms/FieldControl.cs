using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared.Forms;

/// <summary>The control that fits a form property's type.</summary>
static class FieldControl
{
    public static string Kind(ModelExpression field)
    {
        var type = field.Metadata.UnderlyingOrModelType;
        return type == typeof(bool) ? "checkbox"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(TimeOnly) ? "time"
            : type == typeof(DateTime) ? "datetime-local"
            : type.IsEnum ? "enum"
            : type == typeof(int) || type == typeof(long) ? "number"
            : type == typeof(Money) ? "money"
            : type == typeof(IFormFile) ? "file"
            : "text";
    }

    public static TagBuilder Build(FieldTagHelper field, IHtmlGenerator html, string name, ModelStateEntry? state)
    {
        var kind = Kind(field.For);
        var value = state?.AttemptedValue ?? Written(field.For.Model);
        if (field.Items is not null || kind == "enum") return Select(field, name, value);
        if (kind == "checkbox") return html.GenerateCheckBox(field.Page, field.For.ModelExplorer, name, null, new { @class = "form-check-input" });
        var control = new TagBuilder(field.Rows > 0 ? "textarea" : "input");
        control.AddCssClass("form-control");
        control.MergeAttribute("name", name);
        control.MergeAttribute("autocomplete", field.Autocomplete);
        if (MaxLength(field.For) is { } longest) control.MergeAttribute("maxlength", longest.ToString(CultureInfo.InvariantCulture));
        if (field.Readonly) control.MergeAttribute("readonly", "readonly");
        if (field.Rows > 0)
        {
            control.MergeAttribute("rows", field.Rows.ToString(CultureInfo.InvariantCulture));
            control.InnerHtml.Append(value ?? "");
            return control;
        }
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.MergeAttribute("type", field.Type ?? (kind is "money" or "number" ? "text" : kind));
        if (kind is "money") control.MergeAttribute("inputmode", "decimal");
        if (kind is "number") control.MergeAttribute("inputmode", "numeric");
        if (kind == "file") control.MergeAttribute("accept", ".xlsx");
        else if (field.Type != "password") control.MergeAttribute("value", value ?? "");
        return control;
    }

    private static TagBuilder Select(FieldTagHelper field, string name, string? value)
    {
        var control = new TagBuilder("select");
        control.AddCssClass("form-select");
        control.MergeAttribute("name", name);
        control.InnerHtml.AppendHtml(Option("", "—", string.IsNullOrEmpty(value)));
        var items = field.Items ?? Enum.GetValues(field.For.Metadata.UnderlyingOrModelType).Cast<Enum>().Select(e => new SelectListItem(Texts.Of(e), e.ToString()));
        foreach (var item in items) control.InnerHtml.AppendHtml(Option(item.Value, item.Text, string.IsNullOrEmpty(value) ? item.Selected : item.Value == value));
        return control;
    }

    public static TagBuilder Offered(string id, IEnumerable<SelectListItem> items)
    {
        var list = new TagBuilder("datalist");
        list.MergeAttribute("id", id);
        foreach (var item in items) list.InnerHtml.AppendHtml(Option(item.Value, item.Text, selected: false));
        return list;
    }

    private static TagBuilder Option(string value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", value);
        if (selected) option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(text);
        return option;
    }

    private static string? Written(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime local => local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static int? MaxLength(ModelExpression field) =>
        field.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength;
}
