using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Protection.Sealing;

/// <summary>One key an account. It is part of the account, so no grain writes it.</summary>
public sealed class PersonalKeyStore(IDbContextFactory<MarketDbContext> databases, TimeProvider clock)
{
    /// <summary>When the account's key was made; null: it has none.</summary>
    public async Task<DateTime?> MadeUtcAsync(string userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Set<PersonalKey>().Where(key => key.UserId == userId).Select(key => (DateTime?)key.CreatedUtc).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Makes a key in the place of the old one. No while a share that is sealed for the old one has not been put in: nobody could read it.</summary>
    public async Task<bool> MakeAsync(string userId, string passphrase, CancellationToken cancellation)
    {
        var made = PersonalKeys.Make(userId, passphrase, clock.GetUtcNow().UtcDateTime);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Set<KeyShare>().WaitingFor(db).AnyAsync(share => share.UserId == userId, cancellation)) return false;
        db.OpenForWriting(Writer.Identity);
        var old = await db.Set<PersonalKey>().SingleOrDefaultAsync(key => key.UserId == userId, cancellation);
        if (old is null) db.Add(made);
        else db.Entry(old).CurrentValues.SetValues(made);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
