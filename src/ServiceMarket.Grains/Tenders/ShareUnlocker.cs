using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>
/// Unlocks the share that lies in a tender for an account, with that person's passphrase. Outside the grain: the passphrase is no part of
/// any command, and unlocking takes a good part of a second that no queue should wait for.
/// </summary>
public sealed class ShareUnlocker(IDbContextFactory<MarketDbContext> databases, TimeProvider clock)
{
    /// <summary>The share; refused before the deadline, to whoever holds none, and with another passphrase.</summary>
    public async Task<Outcome<SecretShare>> Unlock(string tenderId, Actor holder, string passphrase, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var deadline = await db.Set<Tender>().AsNoTracking().Where(t => t.Id == tenderId).Select(t => t.BidDeadlineUtc).SingleOrDefaultAsync(cancellation);
        if (deadline is { } until && clock.GetUtcNow().UtcDateTime < until) return Outcome.Refused<SecretShare>(TendersRefusals.OpeningTooEarly(until));
        var held = await db.Set<KeyShare>().AsNoTracking().OnTender(tenderId).FirstOrDefaultAsync(share => share.UserId == holder.UserId, cancellation);
        var own = await db.Set<PersonalKey>().AsNoTracking().SingleOrDefaultAsync(key => key.UserId == holder.UserId, cancellation);
        if (held is null || own is null) return Outcome.Refused<SecretShare>(TendersRefusals.NoShare());
        using var key = PersonalKeys.Unlock(own, passphrase);
        if (key is null) return Outcome.Refused<SecretShare>(TendersRefusals.PassphraseWrong());
        return TenderSealing.OpenShare(tenderId, held, key) is { } share
            ? Outcome.Done(share, 0)
            : Outcome.Refused<SecretShare>(TendersRefusals.SharesDoNotFit());
    }
}
