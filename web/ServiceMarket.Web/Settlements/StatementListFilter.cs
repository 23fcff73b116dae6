using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Settlements;

public sealed class StatementListFilter : ListFilter
{
    public StatementState? State { get; set; }
    public int? Year { get; set; }
    public int? Month { get; set; }

    /// <summary>Part of contract number or organisation.</summary>
    public string? Search { get; set; }
}

public sealed record StatementListPage(StatementListFilter Filter, Paged<StatementRow> Rows);
