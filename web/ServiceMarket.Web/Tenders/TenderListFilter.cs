using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tenders;

public sealed class TenderListFilter : ListFilter
{
    /// <summary>Code of a division; its tenders and those of the divisions inside it.</summary>
    public string? Division { get; set; }

    public TenderState? State { get; set; }

    /// <summary>Only what waits for this.</summary>
    public TenderWork? Work { get; set; }

    /// <summary>What the number begins with.</summary>
    public string? Number { get; set; }

    /// <summary>Part of the title.</summary>
    public string? Search { get; set; }
}

/// <param name="Filter">What the address asks for.</param>
/// <param name="Rows">One page of it.</param>
/// <param name="Counties">To choose from; empty for whoever has one county only.</param>
/// <param name="Works">What this person may have to do.</param>
public sealed record TenderListPage(
    TenderListFilter Filter, Paged<TenderRow> Rows, IReadOnlyList<SelectListItem> Counties, IReadOnlyList<TenderWork> Works);
