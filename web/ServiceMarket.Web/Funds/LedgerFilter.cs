using ServiceMarket.Domain.Funds;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

public sealed class LedgerFilter : ListFilter
{
    public LedgerKind? Kind { get; set; }

    /// <summary>Part of the tender, contract, document or statement.</summary>
    public string? Search { get; set; }
}

public sealed record LedgerPage(
    string County, string CountyName, int Year, LedgerFilter Filter, Paged<LedgerRow> Rows, LedgerSubjects Subjects);
