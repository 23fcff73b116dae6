using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue.Compare;

/// <summary>What one version has that another had not, item by item. The same code is the same service.</summary>
public sealed record VersionChanges(IReadOnlyList<ItemRow> Added, IReadOnlyList<ItemRow> Removed, IReadOnlyList<ItemChange> Changed)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    /// <param name="db">Read only.</param>
    /// <param name="formerId">The older version; null: everything is new.</param>
    /// <param name="laterId">The newer version.</param>
    public static async Task<VersionChanges> Between(MarketDbContext db, string? formerId, string laterId)
    {
        var items = await db.Set<ServiceItemVersion>().AsNoTracking()
            .Where(item => item.ServiceListVersionId == laterId || item.ServiceListVersionId == formerId).ToListAsync();
        return Between(items.Where(item => item.ServiceListVersionId == formerId), items.Where(item => item.ServiceListVersionId == laterId));
    }

    public static VersionChanges Between(IEnumerable<ServiceItemVersion> former, IEnumerable<ServiceItemVersion> later)
    {
        var (before, after) = (ItemRow.InOrder(former), ItemRow.InOrder(later));
        return new VersionChanges(
            [.. after.Where(item => before.All(old => old.Text.Code != item.Text.Code))],
            [.. before.Where(item => after.All(now => now.Text.Code != item.Text.Code))],
            [.. from item in after
                from old in before
                where old.Text.Code == item.Text.Code && old.Text != item.Text
                select new ItemChange(item, [.. Fields(old.Text, item.Text)])]);
    }

    private static IEnumerable<FieldChange> Fields(ServiceItemText old, ServiceItemText now)
    {
        foreach (var property in typeof(ServiceItemText).GetProperties())
        {
            var (before, after) = (property.GetValue(old), property.GetValue(now));
            if (!Equals(before, after)) yield return new FieldChange(Label(property.Name), Written(property.Name, before), Written(property.Name, after));
        }
    }

    private static string Label(string property) => Texts.Of("Catalogue", $"ServiceItem_{(property == nameof(ServiceItemText.CeilingPriceFen) ? "CeilingPriceYuan" : property)}");

    private static string Written(string property, object? value) => value switch
    {
        null => "–",
        long fen => Show.Money(fen),
        bool yes => yes ? SharedText.Answer_Yes : SharedText.Answer_No,
        Enum known => Texts.Of(known),
        string kind when property == nameof(ServiceItemText.NeedsQualification) => Texts.Of("Providers", $"WorkerQualificationKind_{kind}"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}

public sealed record ItemChange(ItemRow Item, IReadOnlyList<FieldChange> Fields);

public sealed record FieldChange(string Label, string Before, string After);
