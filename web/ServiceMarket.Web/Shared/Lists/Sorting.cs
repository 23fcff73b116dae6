using System.Linq.Expressions;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary>The columns a list may be sorted by, as the URL names them. Unknown names fall back to the list's own order.</summary>
public sealed class Sorting<TRow>(string standard)
{
    private readonly Dictionary<string, Func<IQueryable<TRow>, bool, IOrderedQueryable<TRow>>> columns = new(StringComparer.OrdinalIgnoreCase);

    public Sorting<TRow> By<TKey>(string name, Expression<Func<TRow, TKey>> key)
    {
        columns[name] = (rows, descending) => descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
        return this;
    }

    /// <param name="rows">The filtered rows.</param>
    /// <param name="filter">Its <c>sort</c> is looked at.</param>
    /// <param name="tieBreak">A unique column, so that pages don't overlap.</param>
    public IQueryable<TRow> Apply<TKey>(IQueryable<TRow> rows, ListFilter filter, Expression<Func<TRow, TKey>> tieBreak)
    {
        var wanted = filter.Sort is { } sort && columns.ContainsKey(sort.TrimStart('-')) ? sort : standard;
        return columns[wanted.TrimStart('-')](rows, wanted.StartsWith('-')).ThenBy(tieBreak);
    }
}
