using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Domain.Catalogue;

/// <summary>What an item must be to stand in a list.</summary>
public static class ServiceItemRule
{
    public const int NameLength = 60;
    public const int EnglishNameLength = 120;
    public const int ContentLength = 1000;
    public const int MostMinutes = 24 * 60;
    public const int MostWorkers = 4;
    public static readonly Money HighestPrice = new(100_000_00);

    // The Chinese words for "post" and "seconded staff": a list that buys heads instead of services is disguised employment (decree 102).
    private static readonly string[] PostWords = ["\u5c97\u4f4d", "\u6d3e\u9063", "\u8058\u7528\u4eba\u5458"];

    /// <summary>The first thing wrong with the text, or null.</summary>
    public static Refusal? Against(ServiceItemText item) =>
        AgainstCode(item) ?? AgainstTexts(item) ?? AgainstPosts(item) ?? AgainstNumbers(item);

    private static Refusal? AgainstCode(ServiceItemText item)
    {
        var letter = Letter(item.Category);
        return item.Code is [var first, >= '0' and <= '9', >= '0' and <= '9'] && first == letter[0] ? null : CatalogueRefusals.CodeMalformed(letter);
    }

    private static Refusal? AgainstTexts(ServiceItemText item) =>
        AgainstText(nameof(item.NameZh), item.NameZh, NameLength)
        ?? AgainstText(nameof(item.NameEn), item.NameEn, EnglishNameLength)
        ?? AgainstText(nameof(item.Content), item.Content, ContentLength)
        ?? (item.ContentEn.Length > ContentLength ? CatalogueRefusals.TextTooLong(nameof(item.ContentEn), ContentLength) : null);

    private static Refusal? AgainstText(string field, string text, int length) =>
        string.IsNullOrWhiteSpace(text) ? CatalogueRefusals.TextMissing(field)
        : text.Length > length ? CatalogueRefusals.TextTooLong(field, length) : null;

    private static Refusal? AgainstPosts(ServiceItemText item)
    {
        if (PostWords.Any(item.NameZh.Contains)) return CatalogueRefusals.PostNotService(nameof(item.NameZh));
        return item is { Unit: ServiceUnit.PersonMonth, VisitsPerWeek: null or < 1 } or { Unit: ServiceUnit.PersonMonth, MinMinutes: < 1 }
            ? CatalogueRefusals.MonthNeedsVisits() : null;
    }

    private static Refusal? AgainstNumbers(ServiceItemText item)
    {
        if (item.CeilingPriceFen <= 0) return CatalogueRefusals.PriceNotPositive();
        if (item.CeilingPriceFen > HighestPrice.Fen) return CatalogueRefusals.PriceTooHigh(HighestPrice);
        if (item.NeedsQualification is { } kind && !Enum.GetNames<WorkerQualificationKind>().Contains(kind))
            return CatalogueRefusals.QualificationUnknown();
        if (item.IsHomeVisit && item.MinMinutes < 1) return CatalogueRefusals.HomeVisitNeedsMinutes();
        return Range(nameof(item.MinMinutes), item.MinMinutes, 0, MostMinutes)
            ?? Range(nameof(item.WorkersNeeded), item.WorkersNeeded, 1, MostWorkers)
            ?? Range(nameof(item.VisitsPerWeek), item.VisitsPerWeek ?? 1, 1, 21)
            ?? Range(nameof(item.DailyCeiling), item.DailyCeiling ?? 1, 1, 100)
            ?? Range(nameof(item.MonthlyCeiling), item.MonthlyCeiling ?? 1, 1, 1000)
            ?? (item.DailyCeiling > item.MonthlyCeiling ? CatalogueRefusals.CeilingsCrossed() : null);
    }

    private static Refusal? Range(string field, int value, int least, int most) =>
        value < least || value > most ? CatalogueRefusals.NumberOutOfRange(field, least, most) : null;

    /// <summary>First letter of the codes of a category.</summary>
    public static string Letter(ServiceCategory category) => category switch
    {
        ServiceCategory.Care => "C",
        ServiceCategory.Living => "L",
        ServiceCategory.Concern => "G",
        _ => "A",
    };
}
