using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Outbox;

/// <summary>An announcement that no handler could carry out, or a mail that no server would take.</summary>
public enum ParkedSort
{
    Message,
    Mail,
}

public sealed class ParkedFilter : ListFilter
{
    public ParkedSort? What { get; set; }

    public ParkedSort Shown => What is { } what && Enum.IsDefined(what) ? what : ParkedSort.Message;
}

public sealed record ParkedPage(ParkedFilter Filter, Paged<ParkedRow> Rows);
