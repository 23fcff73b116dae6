using Microsoft.AspNetCore.Mvc;
using ServiceMarket.Database.Providers;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Providers.Staff;

/// <summary>The people an organisation sends, names masked.</summary>
[ReadsStaff]
public sealed class StaffController(ProviderPages pages) : ProviderPageController(pages)
{
    [HttpGet("/providers/{code}/staff")]
    public async Task<IActionResult> Index(string code, StaffFilter filter, CancellationToken cancellation)
    {
        if (await Find(code) is not { } provider) return NotFound();
        await using var db = await Pages.Databases.CreateDbContextAsync(cancellation);
        var rows = StaffRow.From(db.Set<FieldWorker>().Where(worker => worker.ServiceProviderId == code), filter, Today);
        if (filter.WantsExcel) return await StaffRow.Sheet().ToFileAsync(rows, "staff", cancellation);
        var page = await rows.ToPageAsync(filter, cancellation);
        return View(new StaffPage(
            provider, filter, page, await DivisionNames.ReadAsync(db, page.Rows.Select(row => row.Township), cancellation),
            page.Rows.ToDictionary(row => row.Id, row => Pages.MaskName(row.Name, ProviderFields.WorkerName)), Today));
    }
}
