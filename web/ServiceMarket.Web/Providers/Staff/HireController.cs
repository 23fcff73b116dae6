using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Providers;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>A new worker. Birth and sex are read from the identity number.</summary>
[Employs]
public sealed class HireController(ProviderPages pages, IGrainFactory grains) : WorkerPageController(pages)
{
    [HttpGet("/providers/{code}/staff/hire")]
    public Task<IActionResult> Index(string code) => Page(code, new HireForm { EmployedFrom = Today });

    [HttpPost("/providers/{code}/staff/hire")]
    public async Task<IActionResult> Index(string code, HireForm form) => await Find(code) is null ? NotFound() : await Act(
        () => grains.GetGrain<IServiceProviderGrain>(code).Hire(new HireWorker(form.OperationId, Actor, form.ToInput())),
        done: _ => Redirect(ProvidersLinks.Worker(code, form.OperationId)),
        again: () => Page(code, form),
        banner: ProvidersText.Hire_Done);

    private async Task<IActionResult> Page(string code, HireForm form) =>
        await Find(code) is { } provider ? View("Hire", new HirePage(provider, form, await Townships(code))) : NotFound();
}
