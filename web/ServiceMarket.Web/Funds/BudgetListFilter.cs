using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

public sealed class BudgetListFilter : ListFilter
{
    public int? Year { get; set; }

    /// <summary>Only those that hold more than their cap, or only those that do not.</summary>
    public bool? Frozen { get; set; }
}
