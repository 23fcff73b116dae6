using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Contracts;

/// <summary>One contract in the list and its export.</summary>
public sealed record ContractRow(string Id, string Number, string Title, string County, string ProviderName, ContractState State,
    DateOnly StartsOn, DateOnly EndsOn, DateOnly SignBy, long TotalFen, long PaidFen)
{
    private static readonly Sorting<CareContract> Sorting = new Sorting<CareContract>("-starts")
        .By("number", c => c.Number)
        .By("title", c => c.Title)
        .By("provider", c => c.ProviderName)
        .By("state", c => c.State)
        .By("starts", c => c.StartsOn)
        .By("ends", c => c.EndsOn)
        .By("total", c => c.TotalFen + c.SupplementedFen)
        .By("paid", c => c.PaidFen);

    /// <summary>Filtered, sorted, then projected.</summary>
    public static IQueryable<ContractRow> From(IQueryable<CareContract> contracts, ContractListFilter filter, DateOnly today)
    {
        if (filter.State is { } state) contracts = contracts.Where(c => c.State == state);
        if (filter.Supplement is { } supplement) contracts = contracts.Where(c => c.Supplements.Any(s => s.State == supplement));
        if (filter.Late == true) contracts = contracts.Where(c => c.State == ContractState.Draft && c.SignBy < today);
        if (filter.Year is >= 2000 and <= 2999 and var year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            contracts = contracts.Where(c => c.StartsOn <= last && c.EndsOn >= first);
        }

        if (filter.Search is { Length: > 0 and <= 100 } text)
            contracts = contracts.Where(c => c.Number.Contains(text) || c.Title.Contains(text) || c.ProviderName.Contains(text));
        return Sorting.Apply(contracts.AsNoTracking(), filter, c => c.Id).Select(c => new ContractRow(c.Id, c.Number, c.Title, c.County, c.ProviderName, c.State,
            c.StartsOn, c.EndsOn, c.SignBy, c.TotalFen + c.SupplementedFen, c.PaidFen));
    }

    public static ExcelSheet<ContractRow> Sheet() => new ExcelSheet<ContractRow>()
        .Column(ContractsText.Contract_Number, row => row.Number)
        .Column(ContractsText.Contract_Title, row => row.Title)
        .Column(ContractsText.Contract_Provider, row => row.ProviderName)
        .Column(ContractsText.Contract_State, row => row.State)
        .Column(ContractsText.Contract_StartsOn, row => row.StartsOn)
        .Column(ContractsText.Contract_EndsOn, row => row.EndsOn)
        .Column(ContractsText.Contract_Total, row => new Money(row.TotalFen))
        .Column(ContractsText.Contract_Paid, row => new Money(row.PaidFen));
}
