using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain;

/// <summary>The root of one consistency boundary. One grain is its only writer; everything below it is saved with it.</summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> recorded = [];

    /// <summary>The key of the row and of the grain. Never reused.</summary>
    public string Id { get; protected init; } = "";

    /// <summary>Counts the commits. A form that was drawn from an older version is refused as stale.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the aggregate was loaded, in order.</summary>
    public IReadOnlyList<DomainEvent> Recorded => recorded;

    /// <summary>Whether this person's jurisdiction (division or organisation) reaches this aggregate.</summary>
    public abstract bool IsWithinReachOf(Actor actor);

    /// <summary>Called by the commit path only: hands out the events and counts the commit.</summary>
    public IReadOnlyList<DomainEvent> TakeRecorded()
    {
        DomainEvent[] events = [.. recorded];
        recorded.Clear();
        Version++;
        return events;
    }

    /// <summary>Writes down that something happened. Events carry no personal data: they are kept 15 years.</summary>
    protected void Record(DomainEvent happened) => recorded.Add(happened);
}
