using System.Globalization;

namespace ServiceMarket.Domain;

/// <summary>
/// A citizen's identity number (GB 11643-1999): 6 characters of the place of first issue, 8 of the birth date, 3 of sequence, 1 check character.
/// The place is where the number was first issued, perhaps long abolished and not where the person lives: it is not looked up.
/// Foreigners' permanent residence cards (first digit 9) and the residence permits of Hong Kong, Macao and Taiwan follow the same rules.
/// </summary>
public readonly record struct ResidentId
{
    private const string Checks = "10X98765432";
    private const int OldestPlausibleAge = 130;
    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private readonly string? value;

    private ResidentId(string value) => this.value = value;

    /// <summary>The 18 characters in clear, a check character X as a capital. Personal data: seal it before it is stored.</summary>
    public string Value => value ?? "";

    /// <summary>The day of birth written in the number.</summary>
    public DateOnly BornOn => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The sex written in the number: the 17th character is odd for men.</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The place of first issue, 6 digits; may be a code that no longer exists.</summary>
    public string PlaceOfIssue => Value[..6];

    /// <summary>Reads a number as typed: blanks around it and a small x are forgiven, all else must be right.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in China on which it is typed: nobody is born after it.</param>
    /// <param name="id">The number, when the answer is true.</param>
    /// <param name="reason">What is wrong with it, when the answer is false. Never repeats the number.</param>
    public static bool TryParse(string? text, DateOnly today, out ResidentId id, out Refusal? reason)
    {
        var typed = (text ?? "").Trim();
        if (typed.EndsWith('x')) typed = typed[..^1] + 'X';
        reason = WhatIsWrong(typed, today);
        id = reason is null ? new ResidentId(typed) : default;
        return reason is null;
    }

    /// <summary>Reads a number or leaves with the reason.</summary>
    /// <exception cref="RefusedException">One of <see cref="ResidentIdRefusals"/>.</exception>
    public static ResidentId Parse(string? text, DateOnly today) =>
        TryParse(text, today, out var id, out var reason) ? id : throw reason!.AsException();

    /// <summary>The check character of the first 17 digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += (first17[i] - '0') * Weights[i];
        return Checks[sum % 11];
    }

    /// <summary>Masked, so that a number never slips into a log or a trail.</summary>
    public override string ToString() => value is null ? "" : $"{value[..3]}***********{value[^4..]}";

    private static Refusal? WhatIsWrong(string typed, DateOnly today)
    {
        if (typed.Length == 0) return ResidentIdRefusals.Missing();
        if (typed.Length != 18) return ResidentIdRefusals.WrongLength(typed.Length);
        if (typed.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9') || !Checks.Contains(typed[17])) return ResidentIdRefusals.WrongCharacters();
        if (typed[0] == '0') return ResidentIdRefusals.NoSuchPlace();
        if (!DateOnly.TryParseExact(typed.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born))
            return ResidentIdRefusals.NoSuchDate();
        if (born > today) return ResidentIdRefusals.BornInFuture();
        if (born.Year < today.Year - OldestPlausibleAge) return ResidentIdRefusals.ImplausibleAge(OldestPlausibleAge);
        return CheckCharacter(typed) == typed[17] ? null : ResidentIdRefusals.WrongCheck();
    }
}
