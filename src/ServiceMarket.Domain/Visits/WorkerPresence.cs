namespace ServiceMarket.Domain.Visits;

/// <summary>A worker is at this visit now: from check-in to check-out. WorkerId is the key of the table, so nobody is at two visits at once.</summary>
public sealed class WorkerPresence
{
    private WorkerPresence() { }

    internal WorkerPresence(string workerId) => WorkerId = workerId;

    public string WorkerId { get; private init; } = "";
    public string VisitId { get; private init; } = "";
}
