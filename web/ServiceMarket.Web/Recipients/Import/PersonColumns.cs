using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Web.Hosting;

namespace ServiceMarket.Web.Recipients.Import;

/// <summary>
/// The columns of the sheet are the fields of <see cref="PersonForm"/> under the labels that the form has, in any language of the program;
/// choices are written as the form shows them.
/// </summary>
static class PersonColumns
{
    private static readonly string[] Names =
    [
        nameof(PersonForm.Name), nameof(PersonForm.IdentityKind), nameof(PersonForm.IdNumber), nameof(PersonForm.IdNote), nameof(PersonForm.BornOn),
        nameof(PersonForm.Sex), nameof(PersonForm.Category), nameof(PersonForm.VulnerableType), nameof(PersonForm.RegistrationDivision),
        nameof(PersonForm.Township), nameof(PersonForm.Phone), nameof(PersonForm.Address), nameof(PersonForm.HomePoint), nameof(PersonForm.Needs),
        nameof(PersonForm.GuardianName), nameof(PersonForm.GuardianPhone), nameof(PersonForm.GuardianRelation), nameof(PersonForm.Source),
    ];

    private static readonly string[] Needed =
    [
        nameof(PersonForm.Name), nameof(PersonForm.IdNumber), nameof(PersonForm.Category), nameof(PersonForm.VulnerableType),
        nameof(PersonForm.RegistrationDivision), nameof(PersonForm.Township), nameof(PersonForm.Source),
    ];

    private static readonly Dictionary<string, PropertyInfo> Fields = Names.ToDictionary(name => name, name => typeof(PersonForm).GetProperty(name)!);

    public static IReadOnlyList<string> Headings => [.. Names.Select(Label)];

    /// <summary>The column's heading in the reader's language; of a field that the sheet does not have, nothing.</summary>
    public static string Label(string field) => Fields.ContainsKey(field) ? Texts.Of("Recipients", $"Person_{field}") : "";

    /// <summary>Which field a heading names, or null.</summary>
    public static string? FieldOf(string heading) => Names.FirstOrDefault(name => Languages.Any(language => Said($"Person_{name}", language) == heading.Trim()));

    public static IReadOnlyList<string> Missing(IEnumerable<string> fields) => [.. Needed.Except(fields).Select(Label)];

    /// <summary>What may be written in the columns of choices: heading and choice, for the template.</summary>
    public static IEnumerable<(string Heading, string Choice)> Choices(IReadOnlyList<SelectListItem> townships) =>
        Names.Where(name => TypeOf(name).IsEnum).SelectMany(name => Enum.GetValues(TypeOf(name)).Cast<Enum>().Select(value => (Label(name), Texts.Of("Recipients", $"{value.GetType().Name}_{value}"))))
            .Concat(townships.Select(township => (Label(nameof(PersonForm.Township)), township.Text)));

    /// <summary>Puts a cell into its field; false when it is none of the field's values.</summary>
    public static bool TryPut(PersonForm form, string field, string text, IReadOnlyList<SelectListItem> townships)
    {
        var type = TypeOf(field);
        object? value = type.IsEnum ? Enum.GetValues(type).Cast<Enum>().FirstOrDefault(one => IsSaid(one, text))
            : type == typeof(DateOnly) ? DayOf(text)
            : field == nameof(PersonForm.Township) ? townships.FirstOrDefault(township => township.Text == text)?.Value ?? townships.FirstOrDefault(township => township.Value == text)?.Value
            : text;
        if (value is null) return false;
        Fields[field].SetValue(form, value);
        return true;
    }

    /// <summary>Everything a row says, in the order of the columns.</summary>
    public static IEnumerable<string> Values(PersonForm form) =>
        Names.Select(name => Convert.ToString(Fields[name].GetValue(form), CultureInfo.InvariantCulture) ?? "");

    private static IEnumerable<CultureInfo> Languages => Localisation.Languages.Select(CultureInfo.GetCultureInfo);

    private static Type TypeOf(string field) => Nullable.GetUnderlyingType(Fields[field].PropertyType) ?? Fields[field].PropertyType;

    private static bool IsSaid(Enum value, string text) =>
        Languages.Any(language => Said($"{value.GetType().Name}_{value}", language) == text);

    private static string? Said(string key, CultureInfo language) => RecipientsText.ResourceManager.GetString(key, language);

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
