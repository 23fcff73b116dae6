using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

/// <summary>Something that happened to the person on a day; reported perhaps later. Never changed.</summary>
public sealed class LifeEvent
{
    private LifeEvent() { }

    internal LifeEvent(string id, LifeEventKind kind, DateOnly day, ProtectedText note, Actor by, DateTime nowUtc)
    {
        (Id, Kind, Day, Note) = (id, kind, day, note);
        (ReportedById, ReportedByName, ReportedUtc) = (by.UserId, by.Name, nowUtc);
    }

    public string Id { get; private init; } = "";
    public LifeEventKind Kind { get; private init; }
    public DateOnly Day { get; private init; }
    public ProtectedText Note { get; private init; }
    public string ReportedById { get; private init; } = "";
    public string ReportedByName { get; private init; } = "";
    public DateTime ReportedUtc { get; private init; }
}
