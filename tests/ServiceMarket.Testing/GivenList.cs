using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Catalogue;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Catalogue;

namespace ServiceMarket.Testing;

/// <summary>The service list of the test county as rows: the usual C02 (care by two, an hour) and G01 (a visit of half an hour).</summary>
public static class GivenList
{
    private const string Version = "list-1";

    /// <summary>Key of C02.</summary>
    public const string Bathing = $"{Version}i000";

    /// <summary>Key of G01.</summary>
    public const string HomeVisit = $"{Version}i001";

    /// <summary>In force from today; once a county.</summary>
    public static async Task InForceAsync(MarketDbContext db)
    {
        if (await db.Set<ServiceList>().AnyAsync(known => known.Id == People.County)) return;
        var now = SiloFixture.Today.UtcDateTime;
        var list = ServiceList.Open(People.County, Version, [.. UsualItems.All.Where(item => item.Code is "C02" or "G01")], People.Officer, now);
        list.WriteChapter(Version, "guide-1", 1, "Guide", "How the work is done.", People.Officer);
        list.Publish(Version, ChinaTime.DayOf(now), People.Approver, now);
        list.TakeRecorded();
        db.Add(list);
    }
}
