using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Database.Catalogue;

/// <summary>What a county's first list begins with.</summary>
public static class UsualItems
{
    public static IReadOnlyList<ServiceItemText> All { get; } = [];
}
