using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Providers;

namespace ServiceMarket.Web.Providers.Standing;

/// <summary>The bureau verifies, suspends, lifts, bars and takes back.</summary>
[DecidesStanding]
public sealed class StandingController(ProviderPages pages, IGrainFactory grains) : ProviderPageController(pages)
{
    [HttpGet("/providers/{code}/{act:regex(^(verify|suspend|lift|bar|readmit)$)}")]
    public Task<IActionResult> Index(string code, string act) => Page(code, Enum.Parse<ProviderTrigger>(act, ignoreCase: true), new StandingForm());

    [HttpPost("/providers/{code}/{act:regex(^(verify|suspend|lift|bar|readmit)$)}")]
    public async Task<IActionResult> Index(string code, string act, StandingForm form)
    {
        var trigger = Enum.Parse<ProviderTrigger>(act, ignoreCase: true);
        if (await Find(code) is null) return NotFound();
        if (trigger == ProviderTrigger.Bar && form.Until is null) ModelState.TryAddModelError(nameof(form.Until), Shared.SharedText.Error_NeedsValue);
        return await Act(
            () => Send(grains.GetGrain<IServiceProviderGrain>(code), trigger, form),
            done: _ => Redirect(ProvidersLinks.Details(code)),
            again: () => Page(code, trigger, form));
    }

    private Task<Outcome<Receipt>> Send(IServiceProviderGrain grain, ProviderTrigger trigger, StandingForm form) => trigger switch
    {
        ProviderTrigger.Verify => grain.Verify(new VerifyProvider(form.OperationId, Actor) { ExpectedVersion = form.Version }),
        ProviderTrigger.Suspend => grain.Suspend(new SuspendProvider(form.OperationId, Actor, form.Reason ?? "") { ExpectedVersion = form.Version }),
        ProviderTrigger.Lift => grain.Lift(new LiftProvider(form.OperationId, Actor, form.Reason ?? "") { ExpectedVersion = form.Version }),
        ProviderTrigger.Bar => grain.Bar(new BarProvider(form.OperationId, Actor, form.Reason ?? "", form.Until!.Value) { ExpectedVersion = form.Version }),
        _ => grain.Readmit(new ReadmitProvider(form.OperationId, Actor) { ExpectedVersion = form.Version }),
    };

    private async Task<IActionResult> Page(string code, ProviderTrigger act, StandingForm form)
    {
        if (await Find(code) is not { } provider) return NotFound();
        form.Version ??= provider.Version;
        return View("Index", new StandingPage(provider, act, form));
    }
}
