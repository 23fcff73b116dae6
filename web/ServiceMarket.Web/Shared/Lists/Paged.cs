using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Web.Shared.Lists;

/// <summary>What the pager needs to know.</summary>
public interface IPaged
{
    int Total { get; }
    int Page { get; }
    int Pages { get; }
}

/// <summary>One page of rows.</summary>
public sealed record Paged<TRow>(IReadOnlyList<TRow> Rows, int Total, int Page, int Size) : IPaged
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

public static class Paging
{
    /// <summary>Counts and reads one page; a page beyond the last shows the last.</summary>
    public static async Task<Paged<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, ListFilter filter, CancellationToken cancellation)
    {
        var total = await rows.CountAsync(cancellation);
        var page = Math.Min(filter.Page, Math.Max(1, (total + filter.Size - 1) / filter.Size));
        var shown = await rows.Skip((page - 1) * filter.Size).Take(filter.Size).ToListAsync(cancellation);
        return new Paged<TRow>(shown, total, page, filter.Size);
    }
}
