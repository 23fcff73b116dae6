using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Visits;

public sealed record StatusDoubtMessage(string RecipientId, string VisitId, string Township);

/// <summary>A worker found that the person has died or moved: the caseworker looks at the status today.</summary>
public sealed class StatusDoubtMail(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<StatusDoubtMessage>(options, clock)
{
    public override string Kind => "visits.status-doubt";

    protected override string Feature => "Visits";

    protected override async Task<MailDraft?> Write(StatusDoubtMessage payload, MarketDbContext db, CancellationToken cancellation) => new(
        await Caseworkers.AddressesAsync(db, payload.Township, cancellation), "StatusDoubt", $"/recipients/{payload.RecipientId}");
}
