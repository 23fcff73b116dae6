using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Providers;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>What the employer does about a worker: change, record check, certificates, leaving.</summary>
[Employs]
public sealed class WorkerActsController(ProviderPages pages, IGrainFactory grains) : WorkerPageController(pages)
{
    [HttpGet("/providers/{code}/staff/{workerId}/change")]
    public async Task<IActionResult> Change(string code, string workerId) =>
        await ShowForm(code, workerId, new WorkerChangeForm { HomeTownship = (await FindWorker(code, workerId))?.HomeTownship ?? "" }, "Change");

    [HttpPost("/providers/{code}/staff/{workerId}/change")]
    public Task<IActionResult> Change(string code, string workerId, WorkerChangeForm form) => Save(code, workerId, form, "Change", grain => grain.ChangeWorker(
        new ChangeWorker(form.OperationId, Actor, workerId, new(form.Phone), form.HomeTownship) { ExpectedVersion = form.Version }));

    [HttpGet("/providers/{code}/staff/{workerId}/leave")]
    public Task<IActionResult> Leave(string code, string workerId) => ShowForm(code, workerId, new LeaveForm { LastDay = Today }, "Leave");

    [HttpPost("/providers/{code}/staff/{workerId}/leave")]
    public Task<IActionResult> Leave(string code, string workerId, LeaveForm form) => Save(code, workerId, form, "Leave", grain => grain.LetGo(
        new LetWorkerGo(form.OperationId, Actor, workerId, form.LastDay!.Value) { ExpectedVersion = form.Version }));

    [HttpGet("/providers/{code}/staff/{workerId}/check")]
    public Task<IActionResult> Check(string code, string workerId) => ShowForm(code, workerId, new RecordCheckForm(), "Check");

    [HttpPost("/providers/{code}/staff/{workerId}/check")]
    public Task<IActionResult> Check(string code, string workerId, RecordCheckForm form) => Save(code, workerId, form, "Check", grain => grain.RecordCheck(
        new RecordWorkerCheck(form.OperationId, Actor, workerId, form.CheckedOn!.Value, form.Result == RecordCheckResult.Clear) { ExpectedVersion = form.Version }));

    [HttpGet("/providers/{code}/staff/{workerId}/certificates")]
    public Task<IActionResult> Certificate(string code, string workerId) => ShowForm(code, workerId, new CertificateForm(), "Certificate");

    [HttpPost("/providers/{code}/staff/{workerId}/certificates")]
    public Task<IActionResult> Certificate(string code, string workerId, CertificateForm form) => Save(code, workerId, form, "Certificate",
        grain => grain.FileWorkerQualification(
            new FileWorkerQualification(form.OperationId, Actor, workerId, form.Kind!.Value, new(form.Number), form.ExpiresOn)));

    [HttpPost("/providers/{code}/staff/{workerId}/certificates/{id}/remove")]
    public async Task<IActionResult> RemoveCertificate(string code, string workerId, string id, ProviderActForm form) => await Find(code) is null ? NotFound() : await Act(
        () => grains.GetGrain<IServiceProviderGrain>(code).RemoveWorkerQualification(
            new RemoveWorkerQualification(form.OperationId, Actor, workerId, id) { ExpectedVersion = form.Version }),
        done: _ => Redirect(ProvidersLinks.Worker(code, workerId)),
        again: () => ShowWorker(code, workerId));

    private async Task<IActionResult> Save<TForm>(string code, string workerId, TForm form, string view, Func<IServiceProviderGrain, Task<Outcome<Receipt>>> send)
        where TForm : CommandForm =>
        await Find(code) is null || await FindWorker(code, workerId) is null ? NotFound() : await Act(
            () => send(grains.GetGrain<IServiceProviderGrain>(code)),
            done: _ => Redirect(ProvidersLinks.Worker(code, workerId)),
            again: () => ShowForm(code, workerId, form, view));
}
