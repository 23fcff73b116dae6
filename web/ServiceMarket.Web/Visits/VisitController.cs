using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits;

/// <summary>What the journeys of a visit share: the visit within the user's reach, its book, now, the names.</summary>
public abstract class VisitController(VisitPages pages) : MarketController
{
    protected IDbContextFactory<MarketDbContext> Databases => pages.Databases;

    protected FieldCipher Cipher => pages.Cipher;

    protected DateTime NowUtc => pages.Clock.GetUtcNow().UtcDateTime;

    protected DateOnly Today => ChinaTime.DayOf(NowUtc);

    /// <summary>The visit with its corrections, or null when there is none in the user's reach: the page then isn't there.</summary>
    protected async Task<Visit?> Find(string id)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().AsNoTracking().Within(Actor).Include(visit => visit.Corrections.OrderBy(correction => correction.AtUtc))
            .SingleOrDefaultAsync(visit => visit.Id == id);
    }

    /// <summary>The page of a visit in reach.</summary>
    protected async Task<IActionResult> With(string id, Func<Visit, Task<IActionResult>> page) =>
        await Find(id) is { } visit ? await page(visit) : NotFound();

    /// <summary>
    /// A fresh form of the desk about a visit in reach. It carries the version of the visit's book, so that what another has done in between
    /// is not overwritten; the worker's forms carry none, because a visit that is made must never wait for the desk.
    /// </summary>
    protected async Task<IActionResult> Draw<TForm>(string id, Func<Visit, TForm> fresh, Func<Visit, TForm, Task<IActionResult>> show)
        where TForm : CommandForm
    {
        // Read before the visit: a change between the two makes the form stale, never the other way round.
        var version = await VersionOfBook(id);
        return await With(id, visit =>
        {
            var form = fresh(visit);
            form.Version = version;
            return show(visit, form);
        });
    }

    /// <summary>An act on a visit in reach; done leads to its page, refused shows the form again.</summary>
    protected Task<IActionResult> ActOn(
        string id, Func<IVisitBookGrain, Task<Outcome<Receipt>>> command, Func<Visit, Task<IActionResult>> again, string banner, string? to = null) =>
        With(id, visit => Act(
            () => command(BookOf(visit)), done: _ => Redirect(to ?? VisitLinks.Details(id)), again: () => With(id, again), banner));

    protected IVisitBookGrain BookOf(Visit visit) => pages.Grains.GetGrain<IVisitBookGrain>(visit.RecipientId);

    /// <summary>What stands above every form about one visit.</summary>
    protected async Task<VisitHead> Head(Visit visit)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        var names = await VisitNames.ReadAsync(db, pages.Cipher, Actor, [VisitKeys.Of(visit)]);
        return new VisitHead(
            visit.Id, names.Recipient(visit.RecipientId, visit.State), names.Item(visit.ItemVersionId, visit.ItemCode), visit.StartUtc, visit.State,
            names.Crew(visit.WorkerId, visit.SecondWorkerId));
    }

    /// <summary>Everything about one visit.</summary>
    protected async Task<VisitDetailsPage> Whole(Visit visit, CancellationToken cancellation = default)
    {
        await using var db = await pages.Databases.CreateDbContextAsync(cancellation);
        return await VisitDetailsPage.ReadAsync(db, pages.Cipher, Actor, Today, visit, cancellation);
    }

    /// <summary>A reason that the list didn't offer is no reason.</summary>
    protected void RequireOffered(VisitReason? reason, IReadOnlyList<VisitReason> offered)
    {
        if (reason is { } given && !offered.Contains(given)) ModelState.AddModelError("Reason", Texts.Fill(SharedText.Error_NotAValue, given));
    }

    protected static IReadOnlyList<SelectListItem> Choices<T>(params IEnumerable<T> values)
        where T : struct, Enum => [.. values.Select(value => new SelectListItem(Texts.Of(value), value.ToString()))];

    // The visit book is the person's: one version for all of their visits.
    private async Task<int?> VersionOfBook(string visitId)
    {
        await using var db = await pages.Databases.CreateDbContextAsync();
        return await (
            from visit in db.Set<Visit>()
            where visit.Id == visitId
            join person in db.Set<CareRecipient>() on visit.RecipientId equals person.Id
            select (int?)person.Version).SingleOrDefaultAsync();
    }
}

/// <summary>What those controllers need.</summary>
public sealed record VisitPages(IDbContextFactory<MarketDbContext> Databases, TimeProvider Clock, FieldCipher Cipher, IGrainFactory Grains);

/// <summary>One visit in a line.</summary>
public sealed record VisitHead(string Id, string Person, string Item, DateTime StartUtc, VisitState State, string Crew);
