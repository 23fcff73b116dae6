namespace ServiceMarket.Domain.Catalogue;

/// <summary>A chapter of the operating guide that accompanies one version of the list.</summary>
public sealed class GuideChapter
{
    public const int TitleLength = 100;
    public const int TextLength = 8000;

    private GuideChapter() { }

    internal GuideChapter(string id, string versionId, int order, string title, string text)
    {
        Id = id;
        ServiceListVersionId = versionId;
        Write(order, title, text);
    }

    public string Id { get; private init; } = "";
    public string ServiceListVersionId { get; private init; } = "";
    /// <summary>Place in the guide, from 1; equal places stand in the order they were written.</summary>
    public int Order { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>Plain text; an empty line begins a paragraph.</summary>
    public string Text { get; private set; } = "";

    internal void Write(int order, string title, string text) => (Order, Title, Text) = (order, title, text);

    /// <summary>The first thing wrong with a chapter, or null.</summary>
    public static Refusal? Against(int order, string title, string text) =>
        order is < 1 or > 99 ? CatalogueRefusals.NumberOutOfRange("Order", 1, 99)
        : string.IsNullOrWhiteSpace(title) ? CatalogueRefusals.TextMissing("Title")
        : title.Length > TitleLength ? CatalogueRefusals.TextTooLong("Title", TitleLength)
        : string.IsNullOrWhiteSpace(text) ? CatalogueRefusals.TextMissing("Text")
        : text.Length > TextLength ? CatalogueRefusals.TextTooLong("Text", TextLength) : null;
}
