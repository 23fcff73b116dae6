using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>What other rows say, read in the transaction of the decision.</summary>
internal static class RecipientFacts
{
    /// <summary>Who else in the province claims the number; a null claim is nobody's.</summary>
    public static async Task<IdClaimant> Claimant(MarketDbContext db, string ownId, string? claim, string township, CancellationToken cancellation)
    {
        if (claim is null || township.Length < 6) return IdClaimant.Nobody;
        var province = township[..2];
        var holder = await db.Set<CareRecipient>().AsNoTracking()
            .Where(person => person.Province == province && person.IdClaim == claim && person.Id != ownId)
            .Select(person => person.County).FirstOrDefaultAsync(cancellation);
        if (holder is null) return IdClaimant.Nobody;
        return holder == DivisionCode.County(township) ? IdClaimant.SameCounty : IdClaimant.AnotherCounty;
    }

    /// <summary>What registration and edit need to know: the claim on the number, and that the township exists.</summary>
    public static async Task<(IdClaimant Claim, bool TownshipExists)> Person(
        MarketDbContext db, string ownId, string? claim, string township, CancellationToken cancellation) =>
        (await Claimant(db, ownId, claim, township, cancellation),
            await db.Set<Division>().AnyAsync(division => division.Code == township && division.Level == DivisionLevel.Township, cancellation));

    /// <summary>For somebody who moved back: whether another entry claims the number by now.</summary>
    public static async Task<IdClaimant> ClaimantOnReturn(MarketDbContext db, string ownId, CancellationToken cancellation)
    {
        var own = await db.Set<CareRecipient>().AsNoTracking().Where(person => person.Id == ownId)
            .Select(person => new { person.IdIndex, person.Township }).SingleOrDefaultAsync(cancellation);
        return own is null ? IdClaimant.Nobody : await Claimant(db, ownId, own.IdIndex, own.Township, cancellation);
    }

    /// <summary>The contract lines that the draft names.</summary>
    public static Task<List<ContractLineFacts>> Lines(MarketDbContext db, IEnumerable<string> contractLineIds, CancellationToken cancellation)
    {
        var ids = contractLineIds.Distinct().ToList();
        return ContractLineQueries.Facts(db).Where(line => ids.Contains(line.ContractLineId)).ToListAsync(cancellation);
    }

    /// <summary>The contract lines of a plan that exists.</summary>
    public static async Task<List<ContractLineFacts>> LinesOfPlan(MarketDbContext db, string planId, CancellationToken cancellation)
    {
        var ids = await db.Set<CarePlan>().AsNoTracking().Where(plan => plan.Id == planId)
            .SelectMany(plan => plan.Lines.Select(line => line.ContractLineId)).ToListAsync(cancellation);
        return await Lines(db, ids, cancellation);
    }
}
