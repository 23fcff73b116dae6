using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers;

/// <summary>The page of one organisation; journeys that are a button on it show it again with the refusal.</summary>
public abstract class ProviderPageController(ProviderPages pages) : MarketController
{
    protected ProviderPages Pages => pages;

    protected DateOnly Today => ChinaTime.DayOf(pages.NowUtc);

    /// <summary>Whether this person may see the organisation, and its version.</summary>
    protected async Task<ProviderHead?> Find(string code)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        return await db.Set<ServiceProvider>().AsNoTracking().Within(Actor).Where(provider => provider.Id == code)
            .Select(provider => new ProviderHead(provider.Id, provider.Name, provider.State, provider.Version)).SingleOrDefaultAsync();
    }

    protected async Task<IActionResult> ShowProvider(string code)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        var provider = await db.Set<ServiceProvider>().AsNoTracking().Within(Actor).AsSplitQuery()
            .Include(p => p.OfferedItems).Include(p => p.Counties).Include(p => p.Qualifications).SingleOrDefaultAsync(p => p.Id == code);
        if (provider is null) return NotFound();
        var counties = await db.Set<Division>().Where(d => provider.ServedCounties.Contains(d.Code)).OrderBy(d => d.Code).ToListAsync();
        var employed = await db.Set<FieldWorker>().Where(worker => worker.ServiceProviderId == code).EmployedOn(Today).CountAsync();
        var names = UsualItems.All.ToDictionary(item => item.Code, item => Show.Name(item.NameZh, item.NameEn));
        return View("/Providers/Details.cshtml", new ProviderDetailsPage(
            provider, pages.MaskName(provider.ContactName, ProviderFields.ContactName), pages.MaskPhone(provider.ContactPhone, ProviderFields.ContactPhone),
            [.. provider.OfferedItemCodes.Order(StringComparer.Ordinal).Select(item => names.TryGetValue(item, out var name) ? $"{item} {name}" : item)],
            [.. counties.Select(county => Show.Name(county.NameZh, county.NameEn))], employed, Today, ProviderActions.For(provider, Actor, pages.NowUtc))
        {
            Form = new ProviderActForm { Version = provider.Version },
        });
    }
}

/// <summary>What the pages of organisations need.</summary>
public sealed class ProviderPages(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, FieldCipher cipher)
{
    public IDbContextFactory<MarketDbContext> Databases => databases;

    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    public string MaskName(ProtectedText name, string purpose) => Masking.Name(cipher.Open(name, purpose));

    public string MaskPhone(ProtectedText phone, string purpose) => Masking.Phone(cipher.Open(phone, purpose));

    public string MaskNumber(ProtectedText number, string purpose) => Masking.Number(cipher.Open(number, purpose));
}

public sealed record ProviderHead(string Id, string Name, ProviderState State, int Version);
