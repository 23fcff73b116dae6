using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ServiceMarket.Web.Hosting;

/// <summary>DataAnnotations ask for their sentences here: first the form's feature, then SharedText. Framework types pass through as well.</summary>
public sealed class TextsLocalizer(string feature) : IStringLocalizer
{
    public LocalizedString this[string name] => Texts.Find(feature, name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, this[name].Value, arguments), this[name].ResourceNotFound);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
