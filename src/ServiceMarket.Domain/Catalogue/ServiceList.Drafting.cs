using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Catalogue;

/// <summary>What may be done to a draft, and to nothing else.</summary>
public sealed partial class ServiceList
{
    /// <summary>Writes an item of a draft: changes it, or adds it when the draft has none of that key.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_NotADraft</c>, <c>Catalogue_CodeTaken</c> and whatever
    /// <see cref="ServiceItemRule"/> says</exception>
    public string WriteItem(string versionId, string itemId, ServiceItemText text, Actor actor)
    {
        var draft = FindDraft(versionId);
        if (ServiceItemRule.Against(text) is { } refusal) throw refusal.AsException();
        if (draft.Items.Any(other => other.Code == text.Code && other.Id != itemId)) throw CatalogueRefusals.CodeTaken(text.Code).AsException();

        var item = draft.Items.FirstOrDefault(known => known.Id == itemId);
        var before = item?.ToText();
        if (before == text) return itemId;
        if (item is null) draft.Add(new ServiceItemVersion(itemId, versionId, text));
        else item.Write(text);
        draft.Edited(actor.UserId);
        Record(new ServiceItemWritten(versionId, itemId, before, text));
        return itemId;
    }

    /// <summary>Takes an item out of a draft.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_NotADraft</c>, <c>Catalogue_ItemUnknown</c></exception>
    public void RemoveItem(string versionId, string itemId, Actor actor)
    {
        var draft = FindDraft(versionId);
        var item = draft.Items.FirstOrDefault(known => known.Id == itemId) ?? throw CatalogueRefusals.ItemUnknown().AsException();
        draft.Remove(item);
        draft.Edited(actor.UserId);
        Record(new ServiceItemRemoved(versionId, itemId, item.Code));
    }

    /// <summary>Writes a chapter of the operating guide of a draft: changes it, or adds it when there is none of that key.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_NotADraft</c>, <c>Catalogue_TextMissing</c>, <c>Catalogue_TextTooLong</c></exception>
    public string WriteChapter(string versionId, string chapterId, int order, string title, string text, Actor actor)
    {
        var draft = FindDraft(versionId);
        if (GuideChapter.Against(order, title, text) is { } refusal) throw refusal.AsException();
        if (draft.Chapters.FirstOrDefault(known => known.Id == chapterId) is { } chapter) chapter.Write(order, title, text);
        else draft.Add(new GuideChapter(chapterId, versionId, order, title, text));
        draft.Edited(actor.UserId);
        Record(new GuideChapterWritten(versionId, chapterId, order));
        return chapterId;
    }

    /// <summary>Takes a chapter out of a draft.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_NotADraft</c>, <c>Catalogue_ChapterUnknown</c></exception>
    public void RemoveChapter(string versionId, string chapterId, Actor actor)
    {
        var draft = FindDraft(versionId);
        var chapter = draft.Chapters.FirstOrDefault(known => known.Id == chapterId) ?? throw CatalogueRefusals.ChapterUnknown().AsException();
        draft.Remove(chapter);
        draft.Edited(actor.UserId);
        Record(new GuideChapterRemoved(versionId, chapterId));
    }

    private ServiceListVersion FindDraft(string versionId)
    {
        var version = Find(versionId);
        version.RequireDraft();
        return version;
    }
}
