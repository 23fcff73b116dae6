using System.Globalization;
using ServiceMarket.Domain;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web;

/// <summary>How money, days and instants look on every page.</summary>
public static class Show
{
    public static string Money(long fen) => Money(new Money(fen));

    public static string Money(Money money) => money.Fen < 0 ? $"-¥{-money}" : $"¥{money}";

    public static string Day(DateOnly day) => day.ToString(SharedText.Format_Day, CultureInfo.CurrentCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "";

    /// <summary>A stored instant as the clock on the wall in China shows it.</summary>
    public static string Instant(DateTime utc) => ChinaTime.OfUtc(utc).ToString(SharedText.Format_Instant, CultureInfo.CurrentCulture);

    public static string Instant(DateTime? utc) => utc is { } known ? Instant(known) : "";

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Percent(long part, long whole) =>
        whole == 0 ? "0%" : (part / (decimal)whole).ToString("0.#%", CultureInfo.InvariantCulture);

    /// <summary>Picks the name in the reader's language; data has both, resources have none of it.</summary>
    public static string Name(string chinese, string? english) => IsChinese || string.IsNullOrEmpty(english) ? chinese : english;

    /// <summary>Lists, contracts and statements write a unit down as its key.</summary>
    public static string Unit(string unit) => Texts.Find("Catalogue", $"ServiceUnit_{unit}") ?? unit;

    private static bool IsChinese => CultureInfo.CurrentUICulture.Name.StartsWith("zh", StringComparison.Ordinal);
}
