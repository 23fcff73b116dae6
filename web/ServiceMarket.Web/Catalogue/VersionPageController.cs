using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Catalogue;

/// <summary>The page of one version; journeys that are a button on it show it again with the refusal.</summary>
public abstract class VersionPageController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock) : MarketController
{
    protected IDbContextFactory<MarketDbContext> Databases => databases;

    protected DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);

    protected async Task<IActionResult> ShowVersion(string id)
    {
        await using var db = await databases.CreateDbContextAsync();
        var version = await db.VersionsFor(Actor).Include(v => v.Items).Include(v => v.Chapters).AsSplitQuery().SingleOrDefaultAsync(v => v.Id == id);
        if (version is null) return NotFound();
        var rows = await VersionRow.From(db, db.VersionsFor(Actor), new VersionListFilter { County = version.ServiceListId }).ToListAsync();
        var read = await ReadUtc(db, id);
        var listVersion = await db.Set<ServiceList>().Where(list => list.Id == version.ServiceListId).Select(list => list.Version).SingleAsync();
        return View("/Catalogue/Version.cshtml", new VersionPage(
            id, listVersion, rows.Single(row => row.Id == id), version.IsInForceOn(Today),
            ItemRow.InOrder(version.Items), [.. version.Chapters.OrderBy(chapter => chapter.Order).ThenBy(chapter => chapter.Id)],
            version.MissingForPublication(), May(version, read), [.. rows.Where(row => row.Id != id)])
        {
            ReadUtc = read,
            Form = new CatalogueActForm { Version = listVersion },
        });
    }

    /// <summary>The draft with the version of its list, or null when there is none in this person's county.</summary>
    protected static Task<DraftHead?> FindDraft(MarketDbContext db, Actor actor, string id) =>
        db.VersionsFor(actor).Where(version => version.Id == id && version.State == ServiceListState.Draft)
            .Select(version => new DraftHead(version.Id, version.ServiceListId, version.Number,
                db.Set<ServiceList>().Where(list => list.Id == version.ServiceListId).Select(list => list.Version).Single()))
            .SingleOrDefaultAsync();

    private async Task<DateTime?> ReadUtc(MarketDbContext db, string id) => Actor.Organisation is not { } own ? null
        : await db.Set<GuideReading>().Where(reading => reading.ServiceProviderId == own && reading.ServiceListVersionId == id && reading.UserId == Actor.UserId)
            .Select(reading => (DateTime?)reading.AtUtc).SingleOrDefaultAsync();

    private VersionActions May(ServiceListVersion version, DateTime? readUtc)
    {
        var isDraft = version.State == ServiceListState.Draft;
        return new VersionActions(
            Edit: isDraft && Actor.Role == Role.BureauOfficer,
            Publish: isDraft && Actor.Role == Role.BureauApprover && Actor.UserId != version.DraftedBy && Actor.UserId != version.LastEditedBy
                && version.MissingForPublication().Count == 0,
            Acknowledge: !isDraft && (Actor.Role is Role.ProviderManager or Role.FieldWorker) && readUtc is null && version.Chapters.Count > 0);
    }
}

/// <summary>What a journey needs to know of a draft.</summary>
public sealed record DraftHead(string Id, string County, int Number, int ListVersion);
