using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Visits;

public sealed record VisitAssignedMessage(string VisitId, string WorkerId, string? SecondWorkerId);

/// <summary>The workers hear that there is a visit; who and where stands behind the log-in.</summary>
public sealed class VisitAssignedMail(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<VisitAssignedMessage>(options, clock)
{
    public override string Kind => "visits.assigned";

    protected override string Feature => "Visits";

    protected override async Task<MailDraft?> Write(VisitAssignedMessage payload, MarketDbContext db, CancellationToken cancellation)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == payload.VisitId, cancellation);
        if (visit is not { State: VisitState.Assigned } || visit.WorkerId != payload.WorkerId) return null;
        var addresses = await db.AddressesOfAsync(
            user => user.WorkerId != null && (user.WorkerId == payload.WorkerId || user.WorkerId == payload.SecondWorkerId), cancellation);
        return new MailDraft(addresses, "Assigned", $"/visits/{visit.Id}/record", $"{visit.Day:yyyy-MM-dd}", $"{ChinaTime.ClockOf(visit.StartUtc):HH:mm}", visit.ItemCode);
    }
}
