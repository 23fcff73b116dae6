using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;

namespace ServiceMarket.Web.OpenData;

/// <summary>All releases, page by page, in the order in which they were published.</summary>
[AllowAnonymous]
public sealed class ReleasesController(IDbContextFactory<MarketDbContext> databases, PackageHead head, TimeProvider clock) : OpenDataController
{
    private const int UsualSize = 100;
    private const int LargestSize = 200;

    [HttpGet(OpenDataLinks.Releases)]
    public async Task<IActionResult> Index(string? after, string? size, CancellationToken cancellation)
    {
        var start = default(ReleaseCursor);
        if (!string.IsNullOrEmpty(after) && !ReleaseCursor.TryParse(after, out start)) return Refused(400, OpenDataText.Releases_WrongCursor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var log = db.Set<OpenDataRelease>().AsNoTracking();
        if (start.Number > 0 && !await log.AnyAsync(release => release.Number == start.Number && release.WrittenUtc == start.WrittenUtc, cancellation))
            return Refused(400, OpenDataText.Releases_WrongCursor);

        // The numbers have no gap, so the page is known before it is read.
        var wanted = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0 ? Math.Min(given, LargestSize) : UsualSize;
        var last = await log.MaxAsync(release => (long?)release.Number, cancellation) ?? 0;
        var until = Math.Min(start.Number + wanted, last);
        var end = await log.Where(release => release.Number == until)
            .Select(release => new { release.WrittenUtc, release.Number }).SingleOrDefaultAsync(cancellation);
        var page = new ReleasePage(start, end is null ? start : new ReleaseCursor(end.WrittenUtc, end.Number), wanted, end is not null && end.Number < last);
        if (IsKnown($"{page.After.Number}-{page.Last.Number}-{(page.HasMore ? "more" : "end")}-{head.Mark}", page.HasMore ? Final : AskAgain)) return StatusCode(304);
        return new ReleasePackage(page, head, databases, clock);
    }
}

/// <summary>Which releases: those after one and up to another.</summary>
/// <param name="After">Not in the page; nothing where it is the first page.</param>
/// <param name="Last">The last one of the page.</param>
/// <param name="Size">Most releases of a page.</param>
/// <param name="HasMore">There are releases after it.</param>
public sealed record ReleasePage(ReleaseCursor After, ReleaseCursor Last, int Size, bool HasMore);
