using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits;

/// <summary>What the page of one visit shows.</summary>
public sealed record VisitDetailsPage(
    Visit Visit, VisitNames Names, string Township, string ContractNumber, string StatementMonth, IReadOnlyDictionary<string, string> People, IReadOnlyList<TrailEntry> Trail,
    Actor Reader, VisitActions May, FieldCipher Cipher)
{
    public string Person => Names.Recipient(Visit.RecipientId, Visit.State);

    /// <summary>Texts about a person are for those who work with them; who supervises or audits sees that there is one.</summary>
    public string Text(ProtectedText text, string purpose) =>
        text.IsEmpty ? "" : Reader.Role is Role.Caseworker or Role.BureauOfficer or Role.ProviderManager or Role.FieldWorker ? Cipher.Open(text, purpose) : Masking.Hidden;

    public string NameOf(string? userId) => userId is null ? "" : People.GetValueOrDefault(userId, userId);

    public static async Task<VisitDetailsPage> ReadAsync(
        MarketDbContext db, FieldCipher cipher, Actor reader, DateOnly today, Visit visit, CancellationToken cancellation)
    {
        var names = await VisitNames.ReadAsync(db, cipher, reader, [VisitKeys.Of(visit)], cancellation);
        var township = await db.Set<Division>().AsNoTracking().SingleOrDefaultAsync(division => division.Code == visit.Township, cancellation);
        var number = await db.Set<CareContract>().AsNoTracking().Where(contract => contract.Id == visit.ContractId)
            .Select(contract => contract.Number).SingleOrDefaultAsync(cancellation);
        var month = await db.Set<Statement>().AsNoTracking().Where(statement => statement.Id == visit.StatementId)
            .Select(statement => new { statement.Year, statement.Month }).SingleOrDefaultAsync(cancellation);
        var accounts = visit.Corrections.Select(correction => correction.ByUserId)
            .Concat(new[] { visit.VerifiedBy, visit.DisputedBy, visit.ResolvedBy }.OfType<string>()).Distinct().ToList();
        var people = await db.Set<MarketUser>().AsNoTracking().Where(user => accounts.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
        return new VisitDetailsPage(
            visit, names, township is null ? visit.Township : Show.Name(township.NameZh, township.NameEn), number ?? visit.ContractId,
            month is null ? "" : $"{month.Year}-{month.Month:00}", people,
            await TrailEntry.OfAsync(db, visit, cancellation), reader, VisitActions.For(visit, reader, today), cipher);
    }
}
