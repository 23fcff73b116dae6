using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Providers;

namespace ServiceMarket.Web.Providers.Papers;

/// <summary>Papers of an organisation: filed with their last day, withdrawn when they no longer count.</summary>
[RegistersProviders]
public sealed class PapersController(ProviderPages pages, IGrainFactory grains) : ProviderPageController(pages)
{
    [HttpGet("/providers/{code}/papers/new")]
    public Task<IActionResult> Index(string code) => Page(code, new PaperForm());

    [HttpPost("/providers/{code}/papers/new")]
    public async Task<IActionResult> Index(string code, PaperForm form) => await Find(code) is null ? NotFound() : await Act(
        () => grains.GetGrain<IServiceProviderGrain>(code).FileQualification(
            new FileQualification(form.OperationId, Actor, form.Kind!.Value, form.Number, form.IssuedOn!.Value, form.ExpiresOn)),
        done: _ => Redirect(ProvidersLinks.Details(code)),
        again: () => Page(code, form));

    [HttpPost("/providers/{code}/papers/{paperId}/withdraw")]
    public async Task<IActionResult> Withdraw(string code, string paperId, ProviderActForm form) => await Find(code) is null ? NotFound() : await Act(
        () => grains.GetGrain<IServiceProviderGrain>(code).WithdrawQualification(
            new WithdrawQualification(form.OperationId, Actor, paperId) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ProvidersLinks.Details(code)),
        again: () => ShowProvider(code));

    private async Task<IActionResult> Page(string code, PaperForm form) =>
        await Find(code) is { } provider ? View("Index", new PaperPage(provider, form)) : NotFound();
}
