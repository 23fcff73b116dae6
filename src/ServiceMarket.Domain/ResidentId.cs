using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>Why a text is not a resident ID number.</summary>
public enum ResidentIdFault
{
    None,
    /// <summary>Not 17 digits and a digit or X.</summary>
    Shape,
    /// <summary>Digits 7 to 14 are no day of the calendar, or lie in the future or more than 130 years back.</summary>
    BirthDate,
    /// <summary>The last character does not follow from the others.</summary>
    CheckDigit,
}

/// <summary>
/// Resident identity number, GB 11643-1999. The address code is that of the first issue and may long be abolished: it is not checked
/// against today's divisions.
/// </summary>
public sealed record ResidentId
{
    private const string Checks = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private ResidentId(string number, DateOnly bornOn) => (Number, BornOn) = (number, bornOn);

    /// <summary>18 characters, X capital.</summary>
    public string Number { get; }

    public DateOnly BornOn { get; }

    public bool IsMale => (Number[16] - '0') % 2 == 1;

    /// <summary>Reads a number as of a day; says what is wrong with it otherwise.</summary>
    public static ResidentIdFault TryParse(string? typed, DateOnly today, out ResidentId? id)
    {
        id = null;
        var number = (typed ?? "").Trim().ToUpperInvariant();
        if (number.Length != 18 || !number.AsSpan(0, 17).ContainsOnlyDigits() || !(char.IsAsciiDigit(number[17]) || number[17] == 'X'))
            return ResidentIdFault.Shape;
        if (!DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || born > today || born < today.AddYears(-130))
            return ResidentIdFault.BirthDate;
        if (CheckOf(number) != number[17]) return ResidentIdFault.CheckDigit;
        id = new ResidentId(number, born);
        return ResidentIdFault.None;
    }

    /// <summary>Check character over the first 17 digits.</summary>
    public static char CheckOf(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (first17[i] - '0') * Weights[i];
        return Checks[sum % 11];
    }

    /// <summary>Never the number itself: logs and pages that print it by mistake show this.</summary>
    public override string ToString() => $"{Number[..4]}**************";
}

internal static class DigitSpans
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
