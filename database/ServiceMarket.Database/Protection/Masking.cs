namespace ServiceMarket.Database.Protection;

/// <summary>What a page shows of a personal text before somebody deliberately opens it.</summary>
public static class Masking
{
    public const string Hidden = "•••";

    /// <summary>张三丰 becomes 张**: the first character and a star for each other one, at most five.</summary>
    public static string Name(string clear)
    {
        var letters = System.Globalization.StringInfo.ParseCombiningCharacters(clear);
        if (letters.Length == 0) return "";
        var first = letters.Length > 1 ? clear[..letters[1]] : "";
        return first + new string('*', Math.Clamp(letters.Length - 1, 1, 5));
    }

    /// <summary>220284196001010019 becomes 2202************19; anything shorter than eight is hidden whole.</summary>
    public static string Number(string clear) =>
        clear.Length < 8 ? Stars(clear) : string.Concat(clear.AsSpan(0, 4), new string('*', clear.Length - 6), clear.AsSpan(clear.Length - 2));

    /// <summary>13844321234 becomes 138****1234; anything shorter than ten is hidden whole.</summary>
    public static string Phone(string clear) =>
        clear.Length < 10 ? Stars(clear) : string.Concat(clear.AsSpan(0, 3), new string('*', clear.Length - 7), clear.AsSpan(clear.Length - 4));

    private static string Stars(string clear) => clear.Length == 0 ? "" : Hidden;
}
