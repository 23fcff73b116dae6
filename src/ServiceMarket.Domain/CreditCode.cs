namespace ServiceMarket.Domain;

/// <summary>Unified social credit code, GB 32100-2015: 18 characters, the last one a check, the ninth to seventeenth an organisation code with its own.</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether shape and both check characters are right. Whether the organisation exists is a question to the registry.</summary>
    public static bool IsValid(string? code) =>
        code is { Length: 18 }
        && code.All(c => Alphabet.Contains(c, StringComparison.Ordinal))
        && code[17] == CheckOf(code.AsSpan(0, 17))
        && code[16] == OrganisationCheckOf(code.AsSpan(8, 8));

    /// <summary>Trims and capitalises what people type.</summary>
    public static string Normalise(string? typed) => (typed ?? "").Trim().Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Check character over the first 17 characters.</summary>
    public static char CheckOf(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += Alphabet.IndexOf(first17[i], StringComparison.Ordinal) * Weights[i];
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>Check character of the organisation code (GB 11714): 8 characters, base 36.</summary>
    public static char OrganisationCheckOf(ReadOnlySpan<char> first8)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++) sum += (char.IsDigit(first8[i]) ? first8[i] - '0' : first8[i] - 'A' + 10) * OrganisationWeights[i];
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var check => (char)('0' + check) };
    }
}
