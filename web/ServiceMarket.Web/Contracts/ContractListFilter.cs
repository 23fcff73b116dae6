using ServiceMarket.Domain.Contracts;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Contracts;

public sealed class ContractListFilter : ListFilter
{
    public ContractState? State { get; set; }

    /// <summary>Has a supplement in this state.</summary>
    public SupplementState? Supplement { get; set; }

    /// <summary>Runs in this year.</summary>
    public int? Year { get; set; }

    /// <summary>Not signed in time.</summary>
    public bool? Late { get; set; }

    /// <summary>Part of number, title or organisation.</summary>
    public string? Search { get; set; }
}

public sealed record ContractListPage(ContractListFilter Filter, Paged<ContractRow> Rows);
