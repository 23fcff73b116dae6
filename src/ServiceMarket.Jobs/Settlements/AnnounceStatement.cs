using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Settlements;

/// <summary>A statement waits for the organisation's word.</summary>
public sealed class AnnounceStatement(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<AnnounceStatement.Payload>(options, clock)
{
    public override string Kind => "settlements.statement-ready";

    protected override string Feature => "Settlements";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var statement = await db.Set<Statement>().AsNoTracking()
            .Where(s => s.Id == payload.StatementId && s.State == StatementState.Draft)
            .Join(db.Set<CareContract>(), s => s.ContractId, c => c.Id, (s, c) => new { s.Id, s.Year, s.Month, c.Number, c.ProviderId })
            .SingleOrDefaultAsync(cancellation);
        if (statement is null) return null;
        var addresses = await db.AddressesOfAsync(
            user => user.Role == Role.ProviderManager && user.Organisation == statement.ProviderId, cancellation);
        return new MailDraft(addresses, "StatementReady", $"/settlements/{statement.Id}", statement.Number, $"{statement.Year}-{statement.Month:00}");
    }

    public sealed record Payload(string StatementId);
}
