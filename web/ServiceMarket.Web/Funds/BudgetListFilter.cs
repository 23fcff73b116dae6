using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

public sealed class BudgetListFilter : ListFilter
{
    public int? Year { get; set; }
}
