using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Catalogue;

/// <summary>A county's purchase list in all its versions. <see cref="Aggregate.Id"/> is the county code.</summary>
public sealed partial class ServiceList : Aggregate
{
    /// <summary>A version may be published so many days before it takes effect.</summary>
    public const int MostDaysAhead = 366;

    private readonly List<ServiceListVersion> versions = [];

    private ServiceList() { }

    /// <summary>Highest number given so far.</summary>
    public int LastNumber { get; private set; }

    public IReadOnlyList<ServiceListVersion> Versions => versions;

    /// <summary>The bureau's own county and whoever supervises it.</summary>
    public override bool IsWithinReachOf(Actor actor) => actor.Covers(Id);

    /// <summary>The version that binds on that day, or null.</summary>
    public ServiceListVersion? InForceOn(DateOnly day) => versions.SingleOrDefault(version => version.IsInForceOn(day));

    /// <summary>The first list of a county: a draft of the reference items.</summary>
    /// <param name="county">Code of the county.</param>
    /// <param name="versionId">Key of the draft.</param>
    /// <param name="reference">Items to begin with.</param>
    /// <param name="actor">Who drafts.</param>
    /// <param name="nowUtc">Now.</param>
    /// <exception cref="RefusedException"><c>Identity_OutOfReach</c>; a reference item that breaks <see cref="ServiceItemRule"/></exception>
    public static ServiceList Open(string county, string versionId, IReadOnlyList<ServiceItemText> reference, Actor actor, DateTime nowUtc)
    {
        if (county.Length != 6 || !DivisionCode.IsWellFormed(county) || !actor.Covers(county)) throw IdentityRefusals.OutOfReach().AsException();
        if (reference.Select(ServiceItemRule.Against).FirstOrDefault(wrong => wrong is not null) is { } refusal) throw refusal.AsException();
        var list = new ServiceList { Id = county };
        var draft = list.Begin(versionId, actor, nowUtc, copiedFrom: null);
        foreach (var (item, index) in reference.Select((item, index) => (item, index)))
            draft.Add(new ServiceItemVersion(KeyOf(versionId, "i", index), versionId, item));
        return list;
    }

    /// <summary>Begins the next version as a copy of the latest published one, with keys of its own.</summary>
    /// <exception cref="RefusedException"><c>Catalogue_DraftExists</c></exception>
    public string Draft(string versionId, Actor actor, DateTime nowUtc)
    {
        if (versions.Find(version => version.State == ServiceListState.Draft) is { } open)
            throw CatalogueRefusals.DraftExists(open.Number).AsException();
        var source = versions.Single(version => version.State == ServiceListState.Published);
        var draft = Begin(versionId, actor, nowUtc, source.Id);
        foreach (var (item, index) in source.Items.OrderBy(i => i.Code, StringComparer.Ordinal).Select((item, index) => (item, index)))
            draft.Add(new ServiceItemVersion(KeyOf(versionId, "i", index), versionId, item.ToText()));
        foreach (var (chapter, index) in source.Chapters.OrderBy(c => c.Order).Select((chapter, index) => (chapter, index)))
            draft.Add(new GuideChapter(KeyOf(versionId, "g", index), versionId, chapter.Order, chapter.Title, chapter.Text));
        return versionId;
    }

    /// <summary>A second person puts a draft into force; the version before it ends on the day before.</summary>
    /// <param name="versionId">The draft.</param>
    /// <param name="effectiveFrom">First day in force: today or later, and later than the first day of the version before.</param>
    /// <param name="actor">Neither the drafter nor the last editor.</param>
    /// <param name="nowUtc">Now.</param>
    /// <exception cref="RefusedException"><c>Identity_SecondPersonNeeded</c>, <c>Catalogue_NotInState</c>, <c>Catalogue_NotYet</c>,
    /// <c>Catalogue_EffectiveDayPassed</c>, <c>…TooEarly</c>, <c>…TooFar</c></exception>
    public string Publish(string versionId, DateOnly effectiveFrom, Actor actor, DateTime nowUtc)
    {
        var draft = Find(versionId);
        draft.RequirePublishable();
        if (actor.UserId == draft.DraftedBy || actor.UserId == draft.LastEditedBy) throw IdentityRefusals.SecondPersonNeeded().AsException();
        var today = ChinaTime.DayOf(nowUtc);
        if (effectiveFrom < today) throw CatalogueRefusals.EffectiveDayPassed(today).AsException();
        if (effectiveFrom > today.AddDays(MostDaysAhead)) throw CatalogueRefusals.EffectiveDayTooFar(MostDaysAhead).AsException();
        var former = versions.Find(version => version.State == ServiceListState.Published);
        if (former is not null && effectiveFrom <= former.EffectiveFrom)
            throw CatalogueRefusals.EffectiveDayTooEarly(former.EffectiveFrom.Value).AsException();

        if (former is not null)
        {
            former.Retire(effectiveFrom.AddDays(-1));
            Record(new ServiceListRetired(former.Id, former.Number, effectiveFrom.AddDays(-1)));
        }
        draft.Publish(actor.UserId, effectiveFrom, nowUtc);
        Record(new ServiceListPublished(draft.Id, draft.Number, effectiveFrom));
        return draft.Id;
    }

    private ServiceListVersion Begin(string versionId, Actor actor, DateTime nowUtc, string? copiedFrom)
    {
        var draft = new ServiceListVersion(versionId, Id, ++LastNumber, actor.UserId, nowUtc);
        versions.Add(draft);
        Record(new ServiceListDrafted(versionId, draft.Number, copiedFrom));
        return draft;
    }

    private ServiceListVersion Find(string versionId) =>
        versions.Find(version => version.Id == versionId) ?? throw CatalogueRefusals.VersionUnknown().AsException();

    private static string KeyOf(string versionId, string kind, int index) => $"{versionId}{kind}{index:000}";
}
