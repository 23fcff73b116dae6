using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Grains.Catalogue;

namespace ServiceMarket.Web.Catalogue.Draft;

/// <summary>One chapter of the operating guide of a draft.</summary>
[DraftsCatalogue]
public sealed class GuideChapterController(IDbContextFactory<MarketDbContext> databases, TimeProvider clock, IGrainFactory grains)
    : VersionPageController(databases, clock)
{
    [HttpGet("/catalogue/versions/{id}/guide/new")]
    public Task<IActionResult> New(string id) => Page(id, null, null);

    [HttpPost("/catalogue/versions/{id}/guide/new")]
    public Task<IActionResult> New(string id, GuideChapterForm form) => Save(id, null, form);

    [HttpGet("/catalogue/versions/{id}/guide/{chapterId}")]
    public Task<IActionResult> Edit(string id, string chapterId) => Page(id, chapterId, null);

    [HttpPost("/catalogue/versions/{id}/guide/{chapterId}")]
    public Task<IActionResult> Edit(string id, string chapterId, GuideChapterForm form) => Save(id, chapterId, form);

    [HttpPost("/catalogue/versions/{id}/guide/{chapterId}/remove")]
    public async Task<IActionResult> Remove(string id, string chapterId, CatalogueActForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceListGrain>(draft.County).RemoveChapter(
                new RemoveGuideChapter(form.OperationId, Actor, id, chapterId) { ExpectedVersion = form.Version }),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => ShowVersion(id),
            banner: CatalogueText.Chapter_Removed);
    }

    private async Task<IActionResult> Save(string id, string? chapterId, GuideChapterForm form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        return await Act(
            () => grains.GetGrain<IServiceListGrain>(draft.County).WriteChapter(
                new WriteGuideChapter(form.OperationId, Actor, id, chapterId ?? form.OperationId, form.Order!.Value, form.Title.Trim(), form.Text.Trim())
                {
                    ExpectedVersion = form.Version,
                }),
            done: _ => Redirect(CatalogueLinks.Version(id)),
            again: () => Page(id, chapterId, form),
            banner: CatalogueText.Chapter_Saved);
    }

    private async Task<IActionResult> Page(string id, string? chapterId, GuideChapterForm? form)
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await FindDraft(db, Actor, id) is not { } draft) return NotFound();
        if (form is null && chapterId is not null)
        {
            var chapter = await db.Set<GuideChapter>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == chapterId && c.ServiceListVersionId == id);
            if (chapter is null) return NotFound();
            form = new GuideChapterForm { Order = chapter.Order, Title = chapter.Title, Text = chapter.Text };
        }

        form ??= new GuideChapterForm { Order = 1 + await db.Set<GuideChapter>().CountAsync(c => c.ServiceListVersionId == id) };
        form.Version ??= draft.ListVersion;
        return View("Chapter", new GuideChapterPage(draft, chapterId, form));
    }
}
