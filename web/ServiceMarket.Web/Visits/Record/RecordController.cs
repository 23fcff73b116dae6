using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>The page of one visit on the worker's phone; every step of it shows it again with the refusal.</summary>
public abstract class RecordController(VisitPages pages) : VisitController(pages)
{
    /// <param name="visit">The worker's own.</param>
    /// <param name="sent">What was refused; another step's form if the visit has moved on.</param>
    protected async Task<IActionResult> ShowRecord(Visit visit, CommandForm? sent = null)
    {
        var isOn = visit.State is VisitState.Accepted or VisitState.InProgress;
        var (address, phone) = isOn ? await Door(visit.RecipientId) : ("", "");
        CommandForm? next = visit.State switch
        {
            VisitState.Assigned => sent as AcceptVisitForm ?? new AcceptVisitForm(),
            VisitState.Accepted => sent as CheckInVisitForm ?? new CheckInVisitForm(),
            VisitState.InProgress => sent as ReportVisitForm ?? new ReportVisitForm(),
            _ => null,
        };
        return View("Index", new RecordPage(await Head(visit), visit.Minutes, address, phone, visit.Day == Today, visit.CheckIn?.ServerUtc, next));
    }

    /// <summary>
    /// A visit of the worker's organisation: after a decline it is no longer the worker's own, and the same form sent twice still has to
    /// get its first answer. The grain refuses whoever is not of the crew.
    /// </summary>
    protected async Task<Visit?> FindOfOrganisation(string id)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return Actor.Organisation is { } own
            ? await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(visit => visit.Id == id && visit.ProviderId == own)
            : null;
    }

    private async Task<(string Address, string Phone)> Door(string recipientId)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var person = await db.Set<CareRecipient>().AsNoTracking().Where(row => row.Id == recipientId)
            .Select(row => new { row.Address, row.Phone }).SingleAsync();
        return (Open(person.Address, PersonalField.Address), Open(person.Phone, PersonalField.Phone));
    }

    private string Open(ProtectedText text, PersonalField field) => Cipher.Open(text, RecipientFields.Of(field));
}
