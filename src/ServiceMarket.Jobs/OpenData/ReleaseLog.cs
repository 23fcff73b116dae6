using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;

namespace ServiceMarket.Jobs.OpenData;

/// <summary>
/// Appends to the log of releases. A release gets the number after the last one that is committed, and the key refuses a number twice: whoever
/// loses that race reads the last one again. So a number exists only when all before it do, and a reader who follows them never misses one.
/// </summary>
public sealed class ReleaseLog(IDbContextFactory<MarketDbContext> databases, TimeProvider clock)
{
    /// <summary>False if the event has its release already.</summary>
    public async Task<bool> AppendAsync(NewRelease release, CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            if (await IsWritten(db, release.EventId, cancellation)) return false;
            var last = await LastNumber(db, cancellation);
            db.OpenForWriting(Writer.OpenData);
            db.Add(new OpenDataRelease
            {
                Number = last + 1,
                EventId = release.EventId,
                TenderId = release.TenderId,
                Ocid = release.Ocid,
                Kind = release.Kind,
                AtUtc = release.AtUtc,
                WrittenUtc = clock.GetUtcNow().UtcDateTime,
                Json = release.Json,
            });
            try
            {
                await db.SaveChangesAsync(cancellation);
                return true;
            }
            catch (DbUpdateException)
            {
                // Lost the number to another writer, who has got on by it; anything else is a fault.
                await using var fresh = await databases.CreateDbContextAsync(cancellation);
                if (await LastNumber(fresh, cancellation) == last) throw;
            }
        }
    }

    private static Task<bool> IsWritten(MarketDbContext db, long eventId, CancellationToken cancellation) =>
        db.Set<OpenDataRelease>().AnyAsync(release => release.EventId == eventId, cancellation);

    private static async Task<long> LastNumber(MarketDbContext db, CancellationToken cancellation) =>
        await db.Set<OpenDataRelease>().MaxAsync(release => (long?)release.Number, cancellation) ?? 0;
}

/// <summary>A release that has no number yet.</summary>
public sealed record NewRelease(long EventId, string TenderId, string Ocid, string Kind, DateTime AtUtc, string Json);
