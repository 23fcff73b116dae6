using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain;
using ServiceMarket.Grains.Providers;
using ServiceMarket.Web.Shared;
using ServiceProvider = ServiceMarket.Domain.Providers.ServiceProvider;

namespace ServiceMarket.Web.Providers.Register;

/// <summary>An organisation registers itself, or the bureau registers it; the same form changes it later.</summary>
[RegistersProviders]
public sealed class RegisterProviderController(ProviderPages pages, IGrainFactory grains) : ProviderPageController(pages)
{
    [HttpGet("/providers/register")]
    public Task<IActionResult> Index() => Page(null, new ProviderForm { CreditCode = Actor.Organisation });

    [HttpPost("/providers/register")]
    public async Task<IActionResult> Index(ProviderForm form)
    {
        if (!CreditCode.TryParse(Actor.Organisation ?? form.CreditCode, out var code, out var wrong))
        {
            ShowRefusal(wrong!.At(nameof(form.CreditCode)));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(null, form);
        }

        return await Act(
            () => grains.GetGrain<IServiceProviderGrain>(code.Value).Register(new RegisterProvider(form.OperationId, Actor, form.ToInput())),
            done: _ => Redirect(ProvidersLinks.Details(code.Value)),
            again: () => Page(null, form),
            banner: ProvidersText.Register_Done);
    }

    [HttpGet("/providers/{code}/change")]
    public async Task<IActionResult> Change(string code)
    {
        await using var db = await Pages.Databases.CreateDbContextAsync();
        var provider = await db.Set<ServiceProvider>().AsNoTracking().Within(Actor).AsSplitQuery()
            .Include(p => p.OfferedItems).Include(p => p.Counties).SingleOrDefaultAsync(p => p.Id == code);
        return provider is null ? NotFound() : await Page(code, new ProviderForm
        {
            Version = provider.Version,
            Name = provider.Name,
            ContactEmail = provider.ContactEmail,
            OfferedItemCodes = [.. provider.OfferedItemCodes],
            ServedCounties = [.. provider.ServedCounties],
        });
    }

    [HttpPost("/providers/{code}/change")]
    public async Task<IActionResult> Change(string code, ProviderForm form) => await Find(code) is null ? NotFound() : await Act(
        () => grains.GetGrain<IServiceProviderGrain>(code).Change(new ChangeProvider(form.OperationId, Actor, form.ToInput()) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ProvidersLinks.Details(code)),
        again: () => Page(code, form));

    private async Task<IActionResult> Page(string? code, ProviderForm form)
    {
        await using var db = await Pages.Databases.CreateDbContextAsync();
        var counties = await DivisionChoices.CountiesOf(db, null, HttpContext.RequestAborted);
        return View("Index", new ProviderFormPage(form, code, code is null ? Actor.Organisation : null, ItemChoices.All(), counties));
    }
}
