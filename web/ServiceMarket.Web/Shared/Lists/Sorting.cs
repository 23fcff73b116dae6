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

    /// <summary>By two columns, in the same direction, as an index holds them.</summary>
    public Sorting<TRow> By<TKey, TThen>(string name, Expression<Func<TRow, TKey>> key, Expression<Func<TRow, TThen>> then)
    {
        columns[name] = (rows, descending) => descending ? rows.OrderByDescending(key).ThenByDescending(then) : rows.OrderBy(key).ThenBy(then);
        return this;
    }

    /// <param name="rows">The filtered rows.</param>
    /// <param name="filter">Its <c>sort</c> is looked at.</param>
    /// <param name="tieBreak">A unique column, so that pages don't overlap. It runs as the column does: one index then serves both directions.</param>
    /// <param name="unasked">The order when none is asked for, where that is not the list's own.</param>
    public IQueryable<TRow> Apply<TKey>(IQueryable<TRow> rows, ListFilter filter, Expression<Func<TRow, TKey>> tieBreak, string? unasked = null)
    {
        var wanted = filter.Sort is { } sort && columns.ContainsKey(sort.TrimStart('-')) ? sort : unasked ?? standard;
        var descending = wanted.StartsWith('-');
        var sorted = columns[wanted.TrimStart('-')](rows, descending);
        return descending ? sorted.ThenByDescending(tieBreak) : sorted.ThenBy(tieBreak);
    }
}
