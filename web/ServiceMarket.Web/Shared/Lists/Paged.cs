using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary>What the pager needs to know.</summary>
public interface IPaged
{
    /// <summary>How many rows are known of; there are more when it is not exact.</summary>
    int Total { get; }

    bool IsExact { get; }

    int Page { get; }

    /// <summary>How many pages are known of.</summary>
    int Pages { get; }

    /// <summary>"345", or "1,000+" where nobody has counted to the end.</summary>
    string TotalText { get; }
}

/// <summary>One page of rows.</summary>
public sealed record Paged<TRow>(IReadOnlyList<TRow> Rows, int Total, int Page, int Size, bool IsExact = true) : IPaged
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public string TotalText => IsExact
        ? Total.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Total / Paging.MostAhead * Paging.MostAhead:N0}+");
}

public static class Paging
{
    /// <summary>So many rows behind the page are counted: a count to the end of a large table takes longer than the page itself.</summary>
    public const int MostAhead = 1_000;

    /// <summary>Reads one page and counts a little ahead; a page beyond the last shows the last.</summary>
    public static async Task<Paged<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, ListFilter filter, CancellationToken cancellation)
    {
        var (page, size) = (filter.Page, filter.Size);
        var before = (page - 1) * size;
        var shown = await rows.Skip(before).Take(size).ToListAsync(cancellation);
        if (shown.Count == 0 && page > 1)
        {
            page = Math.Max(1, (await rows.CountAsync(cancellation) + size - 1) / size);
            before = (page - 1) * size;
            shown = await rows.Skip(before).Take(size).ToListAsync(cancellation);
        }

        var known = before + shown.Count;
        if (shown.Count < size) return new Paged<TRow>(shown, known, page, size);
        var ahead = await rows.Skip(known).Take(MostAhead + 1).CountAsync(cancellation);
        return new Paged<TRow>(shown, known + Math.Min(ahead, MostAhead), page, size, IsExact: ahead <= MostAhead);
    }
}
