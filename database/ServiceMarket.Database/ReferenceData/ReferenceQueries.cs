using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;

namespace ServiceMarket.Database.ReferenceData;

public static class ReferenceQueries
{
    /// <summary>The calendar that statutory periods are counted by, as the table has it now.</summary>
    public static async Task<WorkingDays> WorkingDaysAsync(this MarketDbContext db, CancellationToken cancellation = default) => new(
        await db.Set<WorkingDayRow>().AsNoTracking()
            .Select(row => new SpecialDay(row.Day, row.IsWorkingDay, row.IsProvisional)).ToListAsync(cancellation));

    /// <summary>Whether each of the codes is a division of that level.</summary>
    public static async Task<bool> AreAllAsync(
        this MarketDbContext db, DivisionLevel level, IEnumerable<string> codes, CancellationToken cancellation = default)
    {
        var asked = codes.Distinct().ToList();
        return await db.Set<Division>().CountAsync(division => asked.Contains(division.Code) && division.Level == level, cancellation) == asked.Count;
    }

    /// <summary>The townships and streets of a county, in the order of their codes.</summary>
    public static IQueryable<Division> TownshipsOf(this MarketDbContext db, string county) =>
        db.Set<Division>().AsNoTracking().Where(d => d.ParentCode == county && d.Level == DivisionLevel.Township).OrderBy(d => d.Code);
}
