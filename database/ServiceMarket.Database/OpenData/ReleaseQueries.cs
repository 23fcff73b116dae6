using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.OpenData;

/// <summary>Which releases: conditions that more than one page or job asks for.</summary>
public static class ReleaseQueries
{
    /// <summary>Those of one procedure, in the order in which its steps happened.</summary>
    public static IQueryable<OpenDataRelease> OfProcedure(this IQueryable<OpenDataRelease> releases, string ocid) =>
        releases.Where(release => release.Ocid == ocid).OrderBy(release => release.AtUtc).ThenBy(release => release.EventId);

    /// <summary>Published tenders of which no step has become a release.</summary>
    public static IQueryable<Tender> WithoutReleases(this MarketDbContext db) =>
        db.Set<Tender>().Where(tender => tender.PublishedUtc != null && !db.Set<OpenDataRelease>().Any(release => release.TenderId == tender.Id));
}
