using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Catalogue;

/// <summary>One item as a page and an export show it.</summary>
public sealed record ItemRow(string Id, ServiceItemText Text)
{
    public string Name => Show.Name(Text.NameZh, Text.NameEn);
    public string Content => Show.Name(Text.Content, Text.ContentEn);

    public static ItemRow Of(ServiceItemVersion item) => new(item.Id, item.ToText());

    /// <summary>The order of the printed list: families, then codes.</summary>
    public static IReadOnlyList<ItemRow> InOrder(IEnumerable<ServiceItemVersion> items) =>
        [.. items.OrderBy(item => item.Category).ThenBy(item => item.Code, StringComparer.Ordinal).Select(Of)];

    public static ExcelSheet<ItemRow> Sheet() => new ExcelSheet<ItemRow>()
        .Column(CatalogueText.Item_Code, row => row.Text.Code)
        .Column(CatalogueText.Item_Name, row => row.Name)
        .Column(CatalogueText.Item_Category, row => row.Text.Category)
        .Column(CatalogueText.Item_Unit, row => row.Text.Unit)
        .Column(CatalogueText.Item_Price, row => new Money(row.Text.CeilingPriceFen))
        .Column(CatalogueText.Item_PriceKind, row => row.Text.PriceKind)
        .Column(CatalogueText.Item_MinMinutes, row => row.Text.MinMinutes)
        .Column(CatalogueText.Item_WorkersNeeded, row => row.Text.WorkersNeeded)
        .Column(CatalogueText.Item_Target, row => row.Text.Target)
        .Column(CatalogueText.Item_DailyCeiling, row => row.Text.DailyCeiling)
        .Column(CatalogueText.Item_MonthlyCeiling, row => row.Text.MonthlyCeiling)
        .Column(CatalogueText.Item_Content, row => row.Content);
}
