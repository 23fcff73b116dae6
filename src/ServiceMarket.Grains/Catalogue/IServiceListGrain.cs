namespace ServiceMarket.Grains.Catalogue;

/// <summary>The only writer of a county's purchase list; key = six-digit county code.</summary>
public interface IServiceListGrain : IGrainWithStringKey
{
    /// <summary>Answers with the list; the new version's key is the operation id.</summary>
    Task<Outcome<Receipt>> Draft(DraftServiceList command);

    Task<Outcome<Receipt>> WriteItem(WriteServiceItem command);

    Task<Outcome<Receipt>> RemoveItem(RemoveServiceItem command);

    Task<Outcome<Receipt>> WriteChapter(WriteGuideChapter command);

    Task<Outcome<Receipt>> RemoveChapter(RemoveGuideChapter command);

    Task<Outcome<Receipt>> Publish(PublishServiceList command);
}
