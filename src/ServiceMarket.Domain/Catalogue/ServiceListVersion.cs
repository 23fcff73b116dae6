namespace ServiceMarket.Domain.Catalogue;

/// <summary>One version of a county's list with its operating guide. Once published it is never changed; it only gets a last day.</summary>
public sealed class ServiceListVersion
{
    private readonly List<ServiceItemVersion> items = [];
    private readonly List<GuideChapter> chapters = [];

    private ServiceListVersion() { }

    internal ServiceListVersion(string id, string county, int number, string draftedBy, DateTime nowUtc)
    {
        Id = id;
        ServiceListId = county;
        Number = number;
        DraftedBy = LastEditedBy = draftedBy;
        DraftedUtc = nowUtc;
    }

    public string Id { get; private init; } = "";
    /// <summary>County code.</summary>
    public string ServiceListId { get; private init; } = "";
    public int Number { get; private init; }
    public ServiceListState State { get; private set; }
    /// <summary>First day in force; null while a draft.</summary>
    public DateOnly? EffectiveFrom { get; private set; }
    /// <summary>Last day in force; null while no later version takes over.</summary>
    public DateOnly? EffectiveTo { get; private set; }
    /// <summary>Account that began it.</summary>
    public string DraftedBy { get; private init; } = "";
    public DateTime DraftedUtc { get; private init; }
    /// <summary>Account that changed it last; neither of the two may publish.</summary>
    public string LastEditedBy { get; private set; } = "";
    public string? PublishedBy { get; private set; }
    public DateTime? PublishedUtc { get; private set; }

    public IReadOnlyList<ServiceItemVersion> Items => items;
    public IReadOnlyList<GuideChapter> Chapters => chapters;

    /// <summary>Whether it binds on that day.</summary>
    public bool IsInForceOn(DateOnly day) => State != ServiceListState.Draft && EffectiveFrom <= day && !(EffectiveTo < day);

    /// <summary>Text keys of what is missing before it can be published.</summary>
    public IReadOnlyList<string> MissingForPublication() =>
        State == ServiceListState.Draft ? Workflow().Unmet(ServiceListTrigger.Publish) : [];

    internal void RequireDraft()
    {
        if (State != ServiceListState.Draft) throw CatalogueRefusals.NotADraft(Number).AsException();
    }

    internal void RequirePublishable() => Workflow().Require(ServiceListTrigger.Publish);

    internal void Edited(string by) => LastEditedBy = by;

    internal void Add(ServiceItemVersion item) => items.Add(item);
    internal void Remove(ServiceItemVersion item) => items.Remove(item);
    internal void Add(GuideChapter chapter) => chapters.Add(chapter);
    internal void Remove(GuideChapter chapter) => chapters.Remove(chapter);

    internal void Publish(string by, DateOnly effectiveFrom, DateTime nowUtc)
    {
        Workflow().Fire(ServiceListTrigger.Publish);
        (PublishedBy, PublishedUtc, EffectiveFrom) = (by, nowUtc, effectiveFrom);
    }

    internal void Retire(DateOnly lastDay)
    {
        Workflow().Fire(ServiceListTrigger.Retire);
        EffectiveTo = lastDay;
    }

    internal ServiceListWorkflow Workflow() => new(this, state => State = state);
}
