using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

/// <summary>What a county's first list begins with: the usual services, each with the top of its usual price range as ceiling.</summary>
public static class UsualItems
{
    public static IReadOnlyList<ServiceItemText> All { get; } = [.. StandardItem.All.Select(ToText)];

    private static ServiceItemText ToText(StandardItem item) => new(
        item.Code, item.NameZh, item.NameEn, Enum.Parse<ServiceCategory>(item.Category), Enum.Parse<ServiceUnit>(item.Unit),
        item.ContentZh, item.ContentEn, item.MinMinutes, item.WorkersNeeded, item.HighFen, PriceKind.Ceiling, item.NeedsQualification,
        item.IsHomeVisit, item.ForMinors ? TargetGroup.Minors : TargetGroup.Everyone, item.VisitsPerWeek);
}
