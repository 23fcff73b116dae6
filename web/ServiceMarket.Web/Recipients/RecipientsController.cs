using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
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
        return View(new RecipientListPage(filter, await rows.ToPageAsync(filter, cancellation), Masked, await DivisionNames(townships)));
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
        var visits = await db.Set<Visit>().AsNoTracking().Where(visit => visit.RecipientId == id)
            .OrderByDescending(visit => visit.StartUtc).Take(MostVisits)
            .Select(visit => new VisitRow(visit.Id, visit.StartUtc, visit.ItemCode, visit.State)).ToListAsync(cancellation);
        var lineIds = person.Plans.SelectMany(plan => plan.Lines).Select(line => line.ContractLineId).Distinct().ToList();
        var bought = await db.Set<ContractLine>().AsNoTracking().Where(line => lineIds.Contains(line.Id))
            .Select(line => new BoughtLine(line.Id, line.NameZh, line.NameEn, line.Unit, line.UnitPriceFen,
                line.Quantity + line.AddedQuantity - line.ClaimedQuantity - line.PaidQuantity))
            .ToDictionaryAsync(line => line.Id, cancellation);
        return View(new RecipientDetailsPage(person, Masked, Today, visits, bought, await DivisionNames([person.Township, person.RegistrationDivision]), Actor));
    }
}
