using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>
/// The names on one page. They are masked; the organisation reads the recipient's name from the worker's acceptance until the visit is
/// settled or off, because it has to send somebody to that door.
/// </summary>
public sealed class VisitNames
{
    private readonly FieldCipher cipher;
    private readonly Actor reader;
    private Dictionary<string, ProtectedText> people = [];
    private Dictionary<string, ProtectedText> workers = [];
    private Dictionary<string, (string Chinese, string English)> items = [];

    private VisitNames(FieldCipher cipher, Actor reader) => (this.cipher, this.reader) = (cipher, reader);

    public static async Task<VisitNames> ReadAsync(
        MarketDbContext db, FieldCipher cipher, Actor reader, IReadOnlyCollection<VisitKeys> visits, CancellationToken cancellation = default)
    {
        var recipients = visits.Select(visit => visit.RecipientId).Distinct().ToList();
        var crew = visits.SelectMany(visit => new[] { visit.WorkerId, visit.SecondWorkerId }).OfType<string>().Distinct().ToList();
        var versions = visits.Select(visit => visit.ItemVersionId).Distinct().ToList();
        return new VisitNames(cipher, reader)
        {
            people = await db.Set<CareRecipient>().AsNoTracking().Where(person => recipients.Contains(person.Id))
                .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation),
            workers = await db.Set<FieldWorker>().AsNoTracking().Where(worker => crew.Contains(worker.Id))
                .Select(worker => new { worker.Id, worker.Name }).ToDictionaryAsync(worker => worker.Id, worker => worker.Name, cancellation),
            items = await db.Set<ServiceItemVersion>().AsNoTracking().Where(item => versions.Contains(item.Id))
                .Select(item => new { item.Id, item.NameZh, item.NameEn }).ToDictionaryAsync(item => item.Id, item => (item.NameZh, item.NameEn), cancellation),
        };
    }

    public string Recipient(string recipientId, VisitState state)
    {
        if (!people.TryGetValue(recipientId, out var name)) return Masking.Hidden;
        var clear = cipher.Open(name, RecipientFields.Of(PersonalField.Name));
        return IsClearFor(reader, state) ? clear : Masking.Name(clear);
    }

    public string Worker(string? workerId) =>
        workerId is null ? "" : workers.TryGetValue(workerId, out var name) ? Masking.Name(cipher.Open(name, ProviderFields.WorkerName)) : Masking.Hidden;

    public string Crew(string? first, string? second) =>
        string.Join(VisitsText.List_Separator, new[] { first, second }.OfType<string>().Select(Worker));

    public string Item(string versionId, string code) =>
        items.TryGetValue(versionId, out var name) ? Show.Name(name.Chinese, name.English) : code;

    public static bool IsClearFor(Actor reader, VisitState state) => reader.Organisation is not null
        && state is VisitState.Accepted or VisitState.InProgress or VisitState.Reported or VisitState.Verified or VisitState.Disputed;
}

/// <summary>Whose names a visit needs.</summary>
public sealed record VisitKeys(string RecipientId, string? WorkerId, string? SecondWorkerId, string ItemVersionId)
{
    public static VisitKeys Of(Visit visit) => new(visit.RecipientId, visit.WorkerId, visit.SecondWorkerId, visit.ItemVersionId);
}
