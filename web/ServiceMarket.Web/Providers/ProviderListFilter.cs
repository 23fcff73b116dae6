using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Providers;

public sealed class ProviderListFilter : ListFilter
{
    public ProviderState? State { get; set; }

    /// <summary>Offers this item, as <c>C02</c>.</summary>
    public string? Item { get; set; }

    /// <summary>Serves this county.</summary>
    public string? County { get; set; }

    /// <summary>A paper runs out within so many days (0: has run out).</summary>
    public int? Expiring { get; set; }

    /// <summary>Part of the name, or the credit code.</summary>
    public string? Search { get; set; }
}

public sealed record ProviderListPage(ProviderListFilter Filter, Paged<ProviderRow> Rows, IReadOnlyList<SelectListItem> Items, IReadOnlyList<SelectListItem> Counties);
