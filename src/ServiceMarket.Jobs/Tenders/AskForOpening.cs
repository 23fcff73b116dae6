using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Tenders;

/// <summary>The deadline has passed: everybody who holds a share of the opening key hears of it.</summary>
public sealed class AskForOpening(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<AskForOpening.Payload>(options, clock)
{
    public override string Kind => "tenders.to-open";

    protected override string Feature => "Tenders";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var tender = await TenderNotice.ReadAsync(db, payload.TenderId, cancellation);
        var holders = await db.Set<KeyShare>().OnTender(payload.TenderId).WaitingFor(db).Select(share => share.UserId).ToListAsync(cancellation);
        if (holders.Count == 0) return null;
        var addresses = await db.AddressesOfAsync(user => holders.Contains(user.Id), cancellation);
        return new MailDraft(addresses, "ToOpen", $"{tender.Path}/opening", tender.Number, tender.Title, tender.Deadline);
    }

    public sealed record Payload(string TenderId);
}
