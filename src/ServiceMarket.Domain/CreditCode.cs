namespace ServiceMarket.Domain;

/// <summary>
/// The unified social credit code of an organisation (GB 32100-2015): 1 registration department, 1 class, 6 division, 9 organisation code
/// (GB 11714, with its own check character), 1 check character. The key of every organisation.
/// </summary>
public readonly record struct CreditCode
{
    /// <summary>The 31 characters in use: no I, O, S, V, Z.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly System.Buffers.SearchValues<char> InUse = System.Buffers.SearchValues.Create(Alphabet);
    private const string Departments = "123456789ANY";
    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static ReadOnlySpan<byte> OrganisationWeights => [3, 7, 9, 10, 5, 8, 4, 2];

    private readonly string? value;

    private CreditCode(string value) => this.value = value;

    /// <summary>The 18 characters, capitals.</summary>
    public string Value => value ?? "";

    /// <summary>The department that registered it: 1 公共机构编制, 5 民政, 9 市场监管, N 农业, …</summary>
    public char Department => Value[0];

    /// <summary>Its class within that department.</summary>
    public char Class => Value[1];

    /// <summary>The division of the registering department, 6 digits; may be a code that no longer exists.</summary>
    public string Division => Value[2..8];

    /// <summary>The legal form that department and class stand for.</summary>
    public LegalForm Form => FormOf(Value[0], Value[1]);

    /// <summary>Reads a code as typed: blanks around it and small letters are forgiven, all else must be right.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="code">The code, when the answer is true.</param>
    /// <param name="reason">What is wrong with it, when the answer is false.</param>
    public static bool TryParse(string? text, out CreditCode code, out Refusal? reason)
    {
        var typed = Normalise(text);
        reason = WhatIsWrong(typed);
        code = reason is null ? new CreditCode(typed) : default;
        return reason is null;
    }

    /// <summary>Whether shape and both check characters are right. Whether the organisation exists is a question to the registry.</summary>
    public static bool IsValid(string? text) => TryParse(text, out _, out _);

    /// <summary>As typed, without blanks, in capitals.</summary>
    public static string Normalise(string? typed) => (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant();

    /// <summary>Reads a code or leaves with the reason.</summary>
    /// <exception cref="RefusedException">One of <see cref="CreditCodeRefusals"/>.</exception>
    public static CreditCode Parse(string? text) => TryParse(text, out var code, out var reason) ? code : throw reason!.AsException();

    /// <summary>The check character of the first 17 characters, each of <see cref="Alphabet"/>.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Alphabet.IndexOf(first17[i], StringComparison.Ordinal) * Weights[i];
        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <summary>The check character of the 8 characters of an organisation code (GB 11714).</summary>
    public static char OrganisationCheckCharacter(ReadOnlySpan<char> first8)
    {
        var sum = 0;
        for (var i = 0; i < OrganisationWeights.Length; i++)
            sum += (char.IsAsciiDigit(first8[i]) ? first8[i] - '0' : first8[i] - 'A' + 10) * OrganisationWeights[i];
        return (11 - sum % 11) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    public override string ToString() => Value;

    private static Refusal? WhatIsWrong(string typed)
    {
        if (typed.Length == 0) return CreditCodeRefusals.Missing();
        if (typed.Length != 18) return CreditCodeRefusals.WrongLength(typed.Length);
        if (typed.AsSpan().IndexOfAnyExcept(InUse) is var odd and >= 0) return CreditCodeRefusals.WrongCharacter(typed[odd]);
        if (!Departments.Contains(typed[0]) || FormOf(typed[0], typed[1]) == LegalForm.Unknown) return CreditCodeRefusals.NoSuchClass(typed[..2]);
        if (typed.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9') || typed[2] == '0') return CreditCodeRefusals.NoSuchDivision();
        if (OrganisationCheckCharacter(typed.AsSpan(8, 8)) != typed[16]) return CreditCodeRefusals.WrongOrganisationCheck();
        return CheckCharacter(typed) == typed[17] ? null : CreditCodeRefusals.WrongCheck();
    }

    private static LegalForm FormOf(char department, char @class) => (department, @class) switch
    {
        ('1', '1') => LegalForm.Authority,
        ('1', '2') => LegalForm.PublicInstitution,
        ('1', '3') => LegalForm.MassOrganisation,
        ('5', '1') => LegalForm.SocialGroup,
        ('5', '2') => LegalForm.SocialServiceOrganisation,
        ('5', '3') => LegalForm.Foundation,
        ('5', '4') => LegalForm.ResidentsCommittee,
        ('9', '1') => LegalForm.Enterprise,
        ('9', '2') => LegalForm.SoleTrader,
        ('9', '3') => LegalForm.FarmersCooperative,
        ('N', '1' or '2' or '3') => LegalForm.CollectiveEconomicOrganisation,
        ('1' or '5' or '9' or 'N', not '9') => LegalForm.Unknown,
        _ => LegalForm.Other,
    };
}
