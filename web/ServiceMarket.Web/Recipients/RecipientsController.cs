using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Recipients;

/// <summary>The register of the user's division, and one person of it.</summary>
[ReadsRecipients]
public sealed class RecipientsController(RecipientPages pages) : RecipientController(pages)
{
    private const int LongestSearch = 50;
    private const int MostVisits = 30;
    private readonly RecipientPages pages = pages;

    [HttpGet(RecipientLinks.All)]
    public async Task<IActionResult> Index(RecipientListFilter filter, CancellationToken cancellation)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var within = db.Set<CareRecipient>().Within(Actor);
        var rows = RecipientRow.From(within, filter, Today);
        if (filter.WantsExcel) return await RecipientRow.Sheet().ToFileAsync(rows, "recipients", cancellation);
        var townships = await within.Select(person => person.Township).Distinct().OrderBy(code => code).Take(200).ToListAsync(cancellation);
        return View(new RecipientListPage(filter, await rows.ToPageAsync(filter, cancellation), Masked, await DivisionNames.ReadAsync(db, townships, cancellation)));
    }

    [HttpPost(RecipientLinks.Search)]
    public IActionResult Search(string? text)
    {
        var wanted = (text ?? "").Trim();
        if (wanted.Length is 0 or > LongestSearch) return Redirect(RecipientLinks.All);
        var isNumber = wanted.Any(char.IsAsciiDigit);
        return Redirect($"{RecipientLinks.All}?key={pages.Cipher.Index(wanted, isNumber ? RecipientFields.IdIndex : RecipientFields.NameIndex)}");
    }

    [HttpGet("/recipients/{id}")]
    public async Task<IActionResult> Details(string id, CancellationToken cancellation)
    {
        if (await Find(id) is not { } person) return NotFound();
        await using var db = await Databases.CreateDbContextAsync(cancellation);
        var visits = await (
            from visit in db.Set<Visit>().AsNoTracking()
            where visit.RecipientId == id
            join known in db.Set<ServiceItemVersion>() on visit.ItemVersionId equals known.Id into items
            from item in items.DefaultIfEmpty()
            orderby visit.StartUtc descending
            select new VisitRow(visit.Id, visit.StartUtc, item == null ? visit.ItemCode : item.NameZh, item == null ? "" : item.NameEn, visit.State))
            .Take(MostVisits).ToListAsync(cancellation);
        return View(new RecipientDetailsPage(person, Masked, Today, visits, await Bought(person.Plans), await DivisionNames.ReadAsync(db, [person.Township, person.RegistrationDivision], cancellation), Actor));
    }
}
