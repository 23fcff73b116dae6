using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>The page of one worker and the forms about one.</summary>
public abstract class WorkerPageController(ProviderPages pages) : ProviderPageController(pages)
{
    protected async Task<IActionResult> ShowWorker(string code, string workerId, string? clear = null)
    {
        if (await Find(code) is not { } provider || await FindWorker(code, workerId) is not { } worker) return NotFound();
        await using var db = await Pages.Databases.CreateDbContextAsync();
        var township = await db.Set<Division>().AsNoTracking().SingleOrDefaultAsync(d => d.Code == worker.HomeTownship);
        return View("/Providers/Staff/Worker.cshtml", new WorkerPage(
            provider, worker, Today, Name(worker), Pages.MaskPhone(worker.Phone, ProviderFields.WorkerPhone),
            Pages.MaskNumber(worker.IdNumber, ProviderFields.WorkerIdNumber), township is null ? worker.HomeTownship : Show.Name(township.NameZh, township.NameEn))
        {
            IsEmployer = Actor.Role == Role.ProviderManager,
            Certificates = [.. worker.Qualifications.OrderBy(held => held.Kind)
                .Select(held => new CertificateRow(held.Id, held.Kind, Pages.MaskNumber(held.Number, ProviderFields.CertificateNumber), held.ExpiresOn))],
            Clear = clear,
        });
    }

    protected async Task<IActionResult> ShowForm<TForm>(string code, string workerId, TForm form, string view)
        where TForm : CommandForm
    {
        if (await Find(code) is not { } provider || await FindWorker(code, workerId) is not { } worker) return NotFound();
        form.Version ??= provider.Version;
        return View($"/Providers/Staff/{view}.cshtml", new WorkerActPage<TForm>(provider, workerId, Name(worker), form)
        {
            Townships = form is WorkerChangeForm ? await Townships(code) : [],
        });
    }

    protected async Task<IReadOnlyList<SelectListItem>> Townships(string code)
    {
        await using var db = await Pages.Databases.CreateDbContextAsync();
        var counties = await db.Set<ServedCounty>().AsNoTracking().Where(county => county.ServiceProviderId == code).Select(county => county.County).ToListAsync();
        return await DivisionChoices.TownshipsOf(db, counties, HttpContext.RequestAborted);
    }

    protected async Task<FieldWorker?> FindWorker(string code, string workerId)
    {
        await using var db = await Pages.Databases.CreateDbContextAsync();
        return await db.Set<FieldWorker>().AsNoTracking().Include(worker => worker.Qualifications)
            .SingleOrDefaultAsync(worker => worker.Id == workerId && worker.ServiceProviderId == code);
    }

    private string Name(FieldWorker worker) => Pages.MaskName(worker.Name, ProviderFields.WorkerName);
}
