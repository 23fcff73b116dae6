using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Recipients;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Web.Shared;

namespace ServiceMarket.Web.Recipients;

/// <summary>What the journeys of a person share: the person within the user's division, today, the masks.</summary>
public abstract class RecipientController(RecipientPages pages) : MarketController
{
    protected MaskedView Masked => pages.Masked;

    protected DateOnly Today => ChinaTime.DayOf(pages.Clock.GetUtcNow().UtcDateTime);

    protected IDbContextFactory<MarketDbContext> Databases => pages.Databases;

    /// <summary>The whole person, or null when there is none in the user's division: the page then isn't there.</summary>
    protected async Task<CareRecipient?> Find(string id)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        return await db.Set<CareRecipient>().AsNoTracking().Within(Actor).Whole().SingleOrDefaultAsync(person => person.Id == id);
    }

    /// <summary>The townships in which this user may register somebody.</summary>
    protected async Task<IReadOnlyList<SelectListItem>> Townships()
    {
        if (Actor.Division is not { Length: >= 6 } division) return [];
        await using var db = await pages.Databases.CreateDbContextAsync();
        var townships = await db.TownshipsOf(DivisionCode.County(division)).ToListAsync();
        return [.. townships.Where(township => Actor.Covers(township.Code)).Select(township => new SelectListItem(Show.Name(township.NameZh, township.NameEn), township.Code))];
    }

    /// <summary>What the plans' contract lines cost and what is left of them.</summary>
    protected async Task<IReadOnlyDictionary<string, BoughtLine>> Bought(IEnumerable<CarePlan> plans)
    {
        var lineIds = plans.SelectMany(plan => plan.Lines).Select(line => line.ContractLineId).Distinct().ToList();
        await using var db = await pages.Databases.CreateDbContextAsync();
        return await db.Set<ContractLine>().AsNoTracking().Where(line => lineIds.Contains(line.Id))
            .Select(line => new BoughtLine(line.Id, line.NameZh, line.NameEn, line.Unit, line.UnitPriceFen,
                line.Quantity + line.AddedQuantity - line.ClaimedQuantity - line.PaidQuantity))
            .ToDictionaryAsync(line => line.Id);
    }

    /// <summary>A list of enum values in the reader's language.</summary>
    protected static IReadOnlyList<SelectListItem> Choices<T>(IEnumerable<T> values)
        where T : struct, Enum => [.. values.Select(value => new SelectListItem(Texts.Of(value), value.ToString()))];
}

/// <summary>What those controllers need.</summary>
public sealed record RecipientPages(IDbContextFactory<MarketDbContext> Databases, TimeProvider Clock, FieldCipher Cipher)
{
    public MaskedView Masked { get; } = new(Cipher);
}
