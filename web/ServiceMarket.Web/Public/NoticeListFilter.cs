using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Public;

public sealed class NoticeListFilter : ListFilter
{
    /// <summary>Code of a division; its tenders and those of the divisions inside it.</summary>
    public string? Division { get; set; }

    /// <summary>What the number begins with.</summary>
    public string? Number { get; set; }

    /// <summary>Part of the title.</summary>
    public string? Search { get; set; }
}

public sealed record NoticeListPage(NoticeListFilter Filter, Paged<NoticeRow> Rows, DivisionNames Names, IReadOnlyList<SelectListItem> Counties);
