namespace ServiceMarket.Domain;

/// <summary>
/// An administrative division: GB/T 2260 (6 digits: province, prefecture, county) or the statistics code of a township (9) or village (12).
/// A body without such a code (长白山管委会) gets a platform code of the same shape whose 3rd and 4th characters are letters.
/// </summary>
public static class DivisionCode
{
    /// <summary>Whether the text has the shape of a division code; whether it exists is a question to the divisions table.</summary>
    public static bool IsWellFormed(string? code) =>
        code is { Length: 6 or 9 or 12 }
        && code.AsSpan(0, 2).IndexOfAnyExceptInRange('0', '9') < 0
        && code.AsSpan(2, 2).IndexOfAnyExcept(DigitsAndCapitals) < 0
        && code.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The leading characters that all divisions inside this one share: queries filter with it.</summary>
    public static string Prefix(string code) => code switch
    {
        { Length: 6 } when code.EndsWith("0000", StringComparison.Ordinal) => code[..2],
        { Length: 6 } when code.EndsWith("00", StringComparison.Ordinal) => code[..4],
        _ => code,
    };

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies inside it.</summary>
    public static bool Contains(string outer, string inner) => inner.StartsWith(Prefix(outer), StringComparison.Ordinal);

    /// <summary>The county of a county, township or village code.</summary>
    public static string County(string code) => code.Length >= 6 ? code[..6] : code;

    private static readonly System.Buffers.SearchValues<char> DigitsAndCapitals =
        System.Buffers.SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
