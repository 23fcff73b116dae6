using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Grains.Tenders;

namespace ServiceMarket.Grains.Contracts;

/// <summary>What a contract asks its tender: the award it is drafted from, and to be told how it ended.</summary>
public sealed partial class CareContractGrain
{
    private async Task<Outcome<AwardedTender>> AwardOf(string tenderId)
    {
        var answer = await GrainFactory.GetGrain<ITenderGrain>(tenderId).AwardFor();
        if (answer.Refusal is { } refusal) return Outcome.Refused<AwardedTender>(refusal);
        var award = answer.Value!;
        return Outcome.Done(new AwardedTender(award.TenderId, award.Title, award.County, award.ProviderId, award.ProviderName, award.AwardedUtc,
            award.ServiceFrom, award.ServiceTo,
            [.. award.Lines.Select(l => new AwardedLine(l.ItemVersionId, l.ItemCode, l.NameZh, l.NameEn, l.Unit, l.Quantity, l.UnitPriceFen))],
            [.. award.YearShares.Select(share => new YearAmount(share.Year, share.AmountFen))]), answer.Version);
    }

    private Task<Outcome<Receipt>> CloseTender(string tenderId, string operation, Actor walker) =>
        GrainFactory.GetGrain<ITenderGrain>(tenderId).MarkContracted(new MarkTenderContracted(operation, walker, Key));

    private Task<Outcome<Receipt>> TellTender(string tenderId, string operation, Actor walker, string reason) =>
        GrainFactory.GetGrain<ITenderGrain>(tenderId).DeclineAward(new DeclineAward(operation, walker, reason));
}
