using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Database.ReferenceData;

/// <summary>
/// Brings the reference tables up to what this version of the program ships, on either engine, as often as one likes. Adds what is missing
/// and leaves what an administrator has corrected; only a provisional calendar gives way to the State Council's notice.
/// </summary>
public sealed class ReferenceDataLoader(IDbContextFactory<MarketDbContext> databases)
{
    /// <summary>How many rows were added, replaced or taken away; nought when all was there.</summary>
    public async Task<int> LoadAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await LoadOnceAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another silo that starts at the same time was faster: what it brought is there now.
            return await LoadOnceAsync(cancellation);
        }
    }

    private async Task<int> LoadOnceAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.OpenForWriting(Writer.Seeder);
        await AddMissing(db, ReferenceFiles.Divisions(), row => row.Code, cancellation);
        await AddMissing(db, ReferenceFiles.PurchaseRates(), row => row.From, cancellation);
        await AddMissing(db, ReferenceFiles.FundLines(), row => row.Code, cancellation);
        await ReplaceProvisionalYears(db, [.. ReferenceFiles.WorkingDays()], cancellation);
        return await db.SaveChangesAsync(cancellation);
    }

    private static async Task AddMissing<TRow, TKey>(MarketDbContext db, IEnumerable<TRow> file, Func<TRow, TKey> key, CancellationToken cancellation)
        where TRow : class
    {
        var known = (await db.Set<TRow>().AsNoTracking().ToListAsync(cancellation)).Select(key).ToHashSet();
        db.AddRange(file.Where(row => !known.Contains(key(row))));
    }

    /// <summary>A year is taken whole: from the file when the table has none of it, or has an estimate and the file the notice.</summary>
    internal static async Task ReplaceProvisionalYears(MarketDbContext db, IReadOnlyList<WorkingDayRow> file, CancellationToken cancellation)
    {
        var table = await db.Set<WorkingDayRow>().ToListAsync(cancellation);
        foreach (var year in file.GroupBy(row => row.Day.Year))
        {
            var known = table.Where(row => row.Day.Year == year.Key).ToDictionary(row => row.Day);
            if (known.Values.Any(row => !row.IsProvisional) || (known.Count > 0 && year.Any(row => row.IsProvisional))) continue;
            db.RemoveRange(known.Values.Where(row => year.All(ours => ours.Day != row.Day)));
            foreach (var row in year)
            {
                if (known.TryGetValue(row.Day, out var estimate)) db.Entry(estimate).CurrentValues.SetValues(row);
                else db.Add(row);
            }
        }
    }
}
