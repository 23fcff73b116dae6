using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers;

/// <summary>Organisations that serve the person's counties; a manager goes to the own one.</summary>
[ReadsProviders]
public sealed class ProvidersController(ProviderPages pages) : ProviderPageController(pages)
{
    [HttpGet("/providers")]
    public async Task<IActionResult> Index(ProviderListFilter filter, CancellationToken cancellation)
    {
        if (Actor.Organisation is { } own) return Redirect(ProvidersLinks.Details(own));
        await using var db = await Pages.Databases.CreateDbContextAsync(cancellation);
        var rows = ProviderRow.From(db.Set<ServiceProvider>().Within(Actor), filter, Today);
        if (filter.WantsExcel) return await ProviderRow.Sheet().ToFileAsync(rows, "organisations", cancellation);
        IReadOnlyList<SelectListItem> counties = DivisionChoices.IsCounty(Actor.Division) ? [] : await DivisionChoices.CountiesOf(db, Actor.Division, cancellation);
        return View(new ProviderListPage(filter, await rows.ToPageAsync(filter, cancellation), ItemChoices.All(), counties));
    }

    [HttpGet("/providers/{code}")]
    public async Task<IActionResult> Details(string code)
    {
        if (Actor.Role == Role.ProviderManager && Actor.BelongsTo(code) && await Find(code) is null) return Redirect(ProvidersLinks.Register);
        return await ShowProvider(code);
    }
}
