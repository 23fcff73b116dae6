using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared.Lists;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers;

/// <summary>One organisation in the list and its export. No contact person: an export cannot be called back.</summary>
public sealed record ProviderRow(
    string Id, string Name, LegalForm LegalForm, ProviderState State, int Items, int Counties, int Workers, DateOnly? NextExpiry, DateTime RegisteredUtc)
{
    private static readonly Sorting<ServiceProvider> Sorting = new Sorting<ServiceProvider>("name")
        .By("name", provider => provider.Name)
        .By("code", provider => provider.Id)
        .By("form", provider => provider.LegalForm)
        .By("state", provider => provider.State)
        .By("registered", provider => provider.RegisteredUtc);

    public static IQueryable<ProviderRow> From(IQueryable<ServiceProvider> providers, ProviderListFilter filter, DateOnly today)
    {
        if (filter.State is { } state) providers = providers.Where(provider => provider.State == state);
        if (filter.Item is { Length: > 0 and <= 10 } item) providers = providers.OfferingAnyOf([item]);
        if (filter.County is { Length: 6 } county) providers = providers.Serving(county);
        if (filter.Expiring is >= 0 and <= 3660 and var days)
        {
            var by = today.AddDays(days);
            providers = days == 0
                ? providers.Where(provider => provider.Qualifications.Any(paper => paper.WithdrawnOn == null && paper.ExpiresOn < today))
                : providers.Where(provider => provider.Qualifications.Any(paper => paper.WithdrawnOn == null && paper.ExpiresOn >= today && paper.ExpiresOn <= by));
        }

        if (filter.Search is { Length: > 0 and <= 100 } text) providers = providers.Where(provider => provider.Name.Contains(text) || provider.Id == text);
        return Sorting.Apply(providers.AsNoTracking(), filter, provider => provider.Id).Select(provider => new ProviderRow(
            provider.Id, provider.Name, provider.LegalForm, provider.State, provider.OfferedItems.Count, provider.Counties.Count,
            provider.Workers.Count(worker => worker.EmployedFrom <= today && (worker.EmployedTo == null || worker.EmployedTo >= today)),
            provider.Qualifications.Where(paper => paper.WithdrawnOn == null).Min(paper => paper.ExpiresOn), provider.RegisteredUtc));
    }

    public static ExcelSheet<ProviderRow> Sheet() => new ExcelSheet<ProviderRow>()
        .Column(ProvidersText.Provider_Code, row => row.Id)
        .Column(ProvidersText.Provider_Name, row => row.Name)
        .Column(ProvidersText.Provider_LegalForm, row => row.LegalForm)
        .Column(ProvidersText.Provider_State, row => row.State)
        .Column(ProvidersText.Provider_Items, row => row.Items)
        .Column(ProvidersText.Provider_Counties, row => row.Counties)
        .Column(ProvidersText.Provider_Workers, row => row.Workers)
        .Column(ProvidersText.Provider_NextExpiry, row => row.NextExpiry)
        .Column(ProvidersText.Provider_Registered, row => row.RegisteredUtc);
}
