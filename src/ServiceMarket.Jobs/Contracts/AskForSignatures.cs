using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Contracts;

/// <summary>A contract waits for both signatures: the organisation's managers and the county's approvers hear of it.</summary>
public sealed class AskForSignatures(IOptions<MailOptions> options, TimeProvider clock) : MailHandler<AskForSignatures.Payload>(options, clock)
{
    public override string Kind => "contracts.to-sign";

    protected override string Feature => "Contracts";

    protected override async Task<MailDraft?> Write(Payload payload, MarketDbContext db, CancellationToken cancellation)
    {
        var contract = await db.Set<CareContract>().AsNoTracking()
            .Where(c => c.Id == payload.ContractId && c.State == ContractState.Draft)
            .Select(c => new { c.Id, c.Number, c.Title, c.County, c.ProviderId, c.SignBy }).SingleOrDefaultAsync(cancellation);
        if (contract is null) return null;
        var addresses = await db.AddressesOfAsync(
            user => (user.Role == Role.ProviderManager && user.Organisation == contract.ProviderId)
                || (user.Role == Role.BureauApprover && user.Division == contract.County),
            cancellation);
        return new MailDraft(addresses, "ToSign", $"/contracts/{contract.Id}", contract.Number, contract.Title, $"{contract.SignBy:yyyy-MM-dd}");
    }

    public sealed record Payload(string ContractId);
}
