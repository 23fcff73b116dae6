namespace ServiceMarket.Domain.Providers;

/// <summary>What particulars must be to be kept.</summary>
public static class ProviderParticularsRule
{
    public const int NameLength = 100;
    public const int EmailLength = 200;
    public const int MostCounties = 60;
    public const int MostItems = 200;

    /// <summary>The first thing wrong, or null.</summary>
    public static Refusal? Against(ProviderParticulars said)
    {
        if (string.IsNullOrWhiteSpace(said.Name)) return ProvidersRefusals.TextMissing(nameof(said.Name));
        if (said.Name.Length > NameLength) return ProvidersRefusals.TextTooLong(nameof(said.Name), NameLength);
        if (said.Name.Any(char.IsControl) || said.Name.IndexOfAny(['<', '>']) >= 0) return ProvidersRefusals.NameHasMarkup();
        if (said.ContactName.IsEmpty) return ProvidersRefusals.TextMissing(nameof(said.ContactName));
        if (said.ContactPhone.IsEmpty) return ProvidersRefusals.TextMissing(nameof(said.ContactPhone));
        if (!IsEmail(said.ContactEmail)) return ProvidersRefusals.EmailMalformed();
        return AgainstLists(said);
    }

    private static Refusal? AgainstLists(ProviderParticulars said)
    {
        if (said.ServedCounties.Count is 0 or > MostCounties || !said.ServedCounties.All(IsCounty)) return ProvidersRefusals.CountiesNeeded();
        return said.OfferedItemCodes.Count is 0 or > MostItems || !said.OfferedItemCodes.All(IsItemCode) ? ProvidersRefusals.ItemsNeeded() : null;
    }

    private static bool IsCounty(string code) => code.Length == 6 && DivisionCode.IsWellFormed(code) && !code.EndsWith("00", StringComparison.Ordinal);

    private static bool IsItemCode(string code) => code is [>= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9'];

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= EmailLength && at > 0 && at == text.LastIndexOf('@') && at < text.Length - 3 && text[at..].Contains('.', StringComparison.Ordinal)
            && text.All(sign => sign is > ' ' and < '\u007f' and not ('<' or '>' or '"' or ',' or ';'));
    }
}
