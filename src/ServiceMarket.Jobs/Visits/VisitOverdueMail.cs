using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Visits;

public sealed record VisitOverdueMessage(string VisitId, string Township);

/// <summary>The township's caseworkers hear that a visit is late.</summary>
public sealed class VisitOverdueMail(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<VisitOverdueMessage>(options, clock)
{
    public override string Kind => "visits.overdue";

    protected override string Feature => "Visits";

    protected override async Task<MailDraft?> Write(VisitOverdueMessage payload, MarketDbContext db, CancellationToken cancellation)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == payload.VisitId, cancellation);
        return visit is null ? null : new MailDraft(
            await Caseworkers.AddressesAsync(db, payload.Township, cancellation), "Overdue", $"/visits/{visit.Id}",
            $"{visit.Day:yyyy-MM-dd}", $"{ChinaTime.ClockOf(visit.StartUtc):HH:mm}", visit.ItemCode);
    }
}
