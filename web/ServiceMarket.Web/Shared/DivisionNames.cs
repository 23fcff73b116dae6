using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;

namespace ServiceMarket.Web.Shared;

/// <summary>Names of the divisions on one page, in the reader's language. A division that the table has no more shows its code.</summary>
public sealed class DivisionNames
{
    private readonly IReadOnlyDictionary<string, string> names;

    private DivisionNames(IReadOnlyDictionary<string, string> names) => this.names = names;

    public static async Task<DivisionNames> ReadAsync(MarketDbContext db, IEnumerable<string?> codes, CancellationToken cancellation = default)
    {
        var wanted = codes.OfType<string>().Distinct().ToList();
        return new(await db.Set<Division>().AsNoTracking().Where(division => wanted.Contains(division.Code))
            .ToDictionaryAsync(division => division.Code, division => Show.Name(division.NameZh, division.NameEn), cancellation));
    }

    /// <summary>Code and name of each, in the order of the codes.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => names.OrderBy(one => one.Key, StringComparer.Ordinal);

    public string Of(string code) => names.GetValueOrDefault(code, code);
}
