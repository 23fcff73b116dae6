using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ServiceMarket.Web.OpenData;

/// <summary>
/// Where a reader stands: the last release that it has read, by number and by the time of its writing. The time tells a log that was restored
/// from an older copy, where the number may stand for another release by now. Readers pass it on as it is.
/// </summary>
public readonly record struct ReleaseCursor(DateTime WrittenUtc, long Number)
{
    private const int Longest = 100;

    public static bool TryParse(string? text, out ReleaseCursor cursor)
    {
        cursor = default;
        if (text is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(text)) return false;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('/');
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || ticks > DateTime.MaxValue.Ticks) return false;
        cursor = new(new DateTime(ticks, DateTimeKind.Utc), number);
        return true;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{WrittenUtc.Ticks}/{Number}")));
}
