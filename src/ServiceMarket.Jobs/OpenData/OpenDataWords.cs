using System.Globalization;
using System.Resources;

namespace ServiceMarket.Jobs.OpenData;

/// <summary>The few words that releases bring along, in the language of the data.</summary>
internal static class OpenDataWords
{
    private static readonly CultureInfo Language = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly ResourceManager Words = new("ServiceMarket.Jobs.OpenData.OpenDataWords", typeof(OpenDataWords).Assembly);

    public static string Of(string key, params object[] arguments) =>
        string.Format(Language, Words.GetString(key, Language) ?? throw new MissingManifestResourceException($"OpenDataWords has no {key}."), arguments);

    /// <summary>Lists write a unit down as its key; what is no key is the unit's name already.</summary>
    public static string Unit(string unit) => Words.GetString($"Unit_{unit}", Language) ?? unit;
}
