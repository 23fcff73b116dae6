using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using ServiceMarket.Database.Funds;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Commits;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Grains;

public static class GrainServices
{
    /// <summary>What grains need besides the database and the silo itself. Our types cross the wire as JSON, as they are stored.</summary>
    public static IServiceCollection AddServiceMarketGrains(this IServiceCollection services)
    {
        services.AddSingleton<CommitQueue>();
        services.AddSingleton<GrainTools>();
        services.AddSingleton<ITenderFacts, TenderFacts>();
        services.AddSingleton<BidReader>();
        services.AddSingleton<ShareUnlocker>();
        services.AddSerializer(serializer => serializer.AddJsonSerializer(
            type => type.Namespace?.StartsWith("ServiceMarket.", StringComparison.Ordinal) == true));
        Contracts.ContractConstraints.Register();
        ConstraintRefusals.Register(PurchaseBudgetMapping.CapConstraint, FundsRefusals.CapHeldByDatabase());
        ConstraintRefusals.Register("CareRecipients.IdClaim", RecipientsRefusals.DuplicateElsewhere());
        ConstraintRefusals.Register(CareRecipientMapping.NumberIsUnique, RecipientsRefusals.DuplicateElsewhere());
        foreach (var key in WorkerSlotMapping.KeyNames) ConstraintRefusals.Register(key, VisitsRefusals.WorkerBusy());
        foreach (var key in WorkerPresenceMapping.KeyNames) ConstraintRefusals.Register(key, VisitsRefusals.AnotherInProgress());
        ConstraintRefusals.Register("IX_Tenders_County_Number", TendersRefusals.NumberTaken());
        ConstraintRefusals.Register("Tenders.County, Tenders.Number", TendersRefusals.NumberTaken());
        return services;
    }
}
