namespace ServiceMarket.Domain.Visits;

/// <summary>A second value beside a first reading: who, when, why, old and new. Never changed, never removed.</summary>
public sealed class VisitCorrection
{
    private VisitCorrection() { }

    internal VisitCorrection(string id, CorrectedField field, string oldValue, string newValue, ProtectedText why, string byUserId, DateTime atUtc)
    {
        (Id, Field, OldValue, NewValue) = (id, field, oldValue, newValue);
        (Why, ByUserId, AtUtc) = (why, byUserId, atUtc);
    }

    public string Id { get; private init; } = "";
    public string VisitId { get; private init; } = "";
    public CorrectedField Field { get; private init; }

    /// <summary>ISO 8601 instant in UTC.</summary>
    public string OldValue { get; private init; } = "";

    /// <summary>ISO 8601 instant in UTC.</summary>
    public string NewValue { get; private init; } = "";

    public ProtectedText Why { get; private init; }
    public string ByUserId { get; private init; } = "";
    public DateTime AtUtc { get; private init; }
}

/// <summary>Which first reading a correction stands beside.</summary>
public enum CorrectedField
{
    CheckInTime,
    CheckOutTime,
}
