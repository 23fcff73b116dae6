using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>The facts as the rows of catalogue, organisations and reference data have them.</summary>
public sealed class TenderFacts : ITenderFacts
{
    public async Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(
        MarketDbContext db, string county, DateOnly day, CancellationToken cancellation) =>
        await ServiceItemQueries.InForce(db, county, day).ToDictionaryAsync(
            item => item.Id,
            item => new CataloguedItem(item.Id, item.Code, item.NameZh, item.NameEn, item.Unit.ToString(), item.CeilingPriceFen),
            cancellation);

    public async Task<Bidder?> Bidder(MarketDbContext db, string creditCode, DateOnly day, CancellationToken cancellation) =>
        await db.Set<ServiceProvider>().AsNoTracking().Where(provider => provider.Id == creditCode)
            .Select(provider => new Bidder(
                provider.Id, provider.Name, provider.State == ProviderState.Verified,
                provider.Qualifications.Any(paper => paper.Kind == QualificationKind.RegistrationCertificate && paper.IssuedOn <= day
                    && (paper.ExpiresOn == null || paper.ExpiresOn >= day) && (paper.WithdrawnOn == null || paper.WithdrawnOn > day))))
            .SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<ShareRecipient>> ShareRecipients(MarketDbContext db, string county, CancellationToken cancellation)
    {
        var holders = await (
            from user in db.Users.AsNoTracking()
            where !user.IsDisabled && (user.Role == Role.ProvincialSupervisor || (user.Role == Role.BureauApprover && user.Division == county))
            join key in db.Set<PersonalKey>() on user.Id equals key.UserId
            orderby user.Id
            select new { User = user, key.PublicKey }).ToListAsync(cancellation);
        return [.. holders.Where(holder => holder.User.ToActor().Covers(county)).Select(holder => new ShareRecipient(
            holder.User.Role == Role.ProvincialSupervisor ? ShareHolder.Supervisor : ShareHolder.Bureau, holder.User.Id, holder.PublicKey))];
    }

    public Task<string?> PersonalKey(MarketDbContext db, string userId, CancellationToken cancellation) =>
        db.Set<PersonalKey>().AsNoTracking().Where(key => key.UserId == userId).Select(key => key.PublicKey).SingleOrDefaultAsync(cancellation);

    public Task<WorkingDays> Calendar(MarketDbContext db, CancellationToken cancellation) => db.WorkingDaysAsync(cancellation);
}
