using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains.Providers;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>One worker; a sealed field in clear after a click that the access log keeps.</summary>
[ReadsStaff]
public sealed class WorkerController(ProviderPages pages, IGrainFactory grains) : WorkerPageController(pages)
{
    [HttpGet("/providers/{code}/staff/{workerId}")]
    public Task<IActionResult> Index(string code, string workerId) => ShowWorker(code, workerId);

    [HttpPost("/providers/{code}/staff/{workerId}/reveal")]
    public async Task<IActionResult> Reveal(string code, string workerId, RevealForm form)
    {
        if (await Find(code) is null || await FindWorker(code, workerId) is null) return NotFound();
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid) return await Refused(code, workerId);
        var outcome = await GrainCall.Send(() => grains.GetGrain<IServiceProviderGrain>(code).RevealWorker(
            new RevealWorkerField(form.OperationId, Actor, workerId, form.Field!.Value)));
        return TryShowRefusal(outcome) ? await Refused(code, workerId) : await ShowWorker(code, workerId, outcome.Value.Trimmed);
    }

    private Task<IActionResult> Refused(string code, string workerId)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return ShowWorker(code, workerId);
    }
}
