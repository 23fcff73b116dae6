using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;

namespace ServiceMarket.Web.Shared;

/// <summary>Counties and townships to choose from.</summary>
static class DivisionChoices
{
    public static bool IsCounty(string? division) => division is { Length: >= 6 } && DivisionCode.Prefix(DivisionCode.County(division)).Length == 6;

    /// <summary>The counties inside a division; of the whole province when it is null.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> CountiesOf(MarketDbContext db, string? division, CancellationToken cancellation)
    {
        var inside = (division is null ? "" : DivisionCode.Prefix(division)) + "%";
        var counties = await db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County && EF.Functions.Like(d.Code, inside))
            .OrderBy(d => d.Code).ToListAsync(cancellation);
        return [.. counties.Select(county => new SelectListItem(Show.Name(county.NameZh, county.NameEn), county.Code))];
    }

    /// <summary>The townships of some counties, each county a group.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> TownshipsOf(MarketDbContext db, IReadOnlyCollection<string> counties, CancellationToken cancellation)
    {
        var townships = await (
            from township in db.Set<Division>().AsNoTracking()
            join county in db.Set<Division>() on township.ParentCode equals county.Code
            where township.Level == DivisionLevel.Township && counties.Contains(county.Code)
            orderby township.Code
            select new { township.Code, township.NameZh, township.NameEn, CountyZh = county.NameZh, CountyEn = county.NameEn }).ToListAsync(cancellation);
        return [.. townships.Select(t => new SelectListItem($"{Show.Name(t.CountyZh, t.CountyEn)} {Show.Name(t.NameZh, t.NameEn)}", t.Code))];
    }
}
