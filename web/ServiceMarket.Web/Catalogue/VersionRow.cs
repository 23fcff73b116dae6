using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Catalogue;

/// <summary>One version in the list and its export.</summary>
public sealed record VersionRow(
    string Id, string County, string? CountyZh, string? CountyEn, int Number, ServiceListState State, DateOnly? EffectiveFrom, DateOnly? EffectiveTo, int Items)
{
    public string CountyName => CountyZh is null ? County : Show.Name(CountyZh, CountyEn);

    private static readonly Sorting<ServiceListVersion> Sorting = new Sorting<ServiceListVersion>("-number")
        .By("county", version => version.ServiceListId)
        .By("number", version => version.Number)
        .By("state", version => version.State)
        .By("from", version => version.EffectiveFrom)
        .By("to", version => version.EffectiveTo);

    public static IQueryable<VersionRow> From(MarketDbContext db, IQueryable<ServiceListVersion> versions, VersionListFilter filter)
    {
        if (filter.State is { } state) versions = versions.Where(version => version.State == state);
        if (filter.County is { Length: 6 } county) versions = versions.Where(version => version.ServiceListId == county);
        if (filter.On is { } day)
        {
            versions = versions.Where(version => version.State != ServiceListState.Draft && version.EffectiveFrom <= day
                && (version.EffectiveTo == null || version.EffectiveTo >= day));
        }

        return Sorting.Apply(versions, filter, version => version.Id).Select(version => new VersionRow(
            version.Id, version.ServiceListId,
            db.Set<Division>().Where(d => d.Code == version.ServiceListId).Select(d => d.NameZh).FirstOrDefault(),
            db.Set<Division>().Where(d => d.Code == version.ServiceListId).Select(d => d.NameEn).FirstOrDefault(),
            version.Number, version.State, version.EffectiveFrom, version.EffectiveTo, version.Items.Count));
    }

    public static ExcelSheet<VersionRow> Sheet() => new ExcelSheet<VersionRow>()
        .Column(CatalogueText.Version_County, row => row.CountyName)
        .Column(CatalogueText.Version_Number, row => row.Number)
        .Column(CatalogueText.Version_State, row => row.State)
        .Column(CatalogueText.Version_From, row => row.EffectiveFrom)
        .Column(CatalogueText.Version_To, row => row.EffectiveTo)
        .Column(CatalogueText.Version_Items, row => row.Items);
}

public sealed class VersionListFilter : ListFilter
{
    public ServiceListState? State { get; set; }
    public string? County { get; set; }

    /// <summary>In force on that day.</summary>
    public DateOnly? On { get; set; }
}

/// <param name="Filter">What the URL says.</param>
/// <param name="Rows">One page of versions.</param>
/// <param name="MayDraft">An officer without an open draft.</param>
public sealed record VersionListPage(VersionListFilter Filter, Paged<VersionRow> Rows, bool MayDraft);
