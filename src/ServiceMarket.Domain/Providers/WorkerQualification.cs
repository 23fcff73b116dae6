namespace ServiceMarket.Domain.Providers;

/// <summary>A certificate of a field worker, with its last valid day.</summary>
public sealed class WorkerQualification
{
    private WorkerQualification() { }

    internal WorkerQualification(string id, string workerId, WorkerQualificationKind kind, ProtectedText number, DateOnly? expiresOn) =>
        (Id, FieldWorkerId, Kind, Number, ExpiresOn) = (id, workerId, kind, number, expiresOn);

    public string Id { get; private init; } = "";
    public string FieldWorkerId { get; private init; } = "";
    public WorkerQualificationKind Kind { get; private init; }
    /// <summary>Many certificates bear the holder's ID number, hence protected.</summary>
    public ProtectedText Number { get; private init; }
    /// <summary>Last valid day; null: does not expire.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    public bool IsValidOn(DateOnly day) => !(ExpiresOn < day);
}
