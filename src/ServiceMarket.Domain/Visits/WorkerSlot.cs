namespace ServiceMarket.Domain.Visits;

/// <summary>
/// A quarter of an hour of a worker's time that a visit holds. (WorkerId, SlotUtc) is the key of the table, so that two visits of two
/// recipients cannot hold the same quarter even when two caseworkers press at the same instant: the second commit breaks on the key.
/// </summary>
public sealed class WorkerSlot
{
    /// <summary>Length of one slot.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    private WorkerSlot() { }

    internal WorkerSlot(string workerId, DateTime slotUtc) => (WorkerId, SlotUtc) = (workerId, slotUtc);

    public string WorkerId { get; private init; } = "";
    public DateTime SlotUtc { get; private init; }
    public string VisitId { get; private init; } = "";

    /// <summary>The quarters that [start, start + minutes) touches.</summary>
    public static IEnumerable<DateTime> Covering(DateTime startUtc, int minutes)
    {
        var first = startUtc.AddTicks(-(startUtc.Ticks % Length.Ticks));
        for (var slot = first; slot < startUtc.AddMinutes(minutes); slot += Length) yield return slot;
    }
}
