using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.ReferenceData;

namespace ServiceMarket.Database.Visits;

/// <summary>Days off by the State Council's notices. A year without rows has none: care is planned all the same.</summary>
public static class PublicHolidays
{
    public static async Task<HashSet<DateOnly>> Between(MarketDbContext db, DateOnly from, DateOnly until, CancellationToken cancellation) =>
        [.. await db.Set<WorkingDayRow>().AsNoTracking().Where(row => row.Day >= from && row.Day <= until && !row.IsWorkingDay)
            .Select(row => row.Day).ToListAsync(cancellation)];
}
