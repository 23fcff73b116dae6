using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

/// <summary>One version of what a person is to get. A change is a new version with a reason; the old one stays readable.</summary>
public sealed class CarePlan
{
    private readonly List<CarePlanLine> lines = [];

    private CarePlan() { }

    internal CarePlan(string id, int number, PlanTerms terms, IEnumerable<CarePlanLine> planned, Actor by, DateTime nowUtc)
    {
        (Id, Number, StartsOn, ReviewDueOn, Reason) = (id, number, terms.StartsOn, terms.ReviewDueOn, terms.Reason);
        (DraftedById, DraftedByName, DraftedUtc) = (by.UserId, by.Name, nowUtc);
        lines.AddRange(planned);
    }

    internal static CarePlan Blank() => new();

    public string Id { get; private init; } = "";

    /// <summary>1, 2, 3, … within the person.</summary>
    public int Number { get; private init; }

    public PlanState State { get; internal set; } = PlanState.Draft;
    public IReadOnlyList<CarePlanLine> Lines => lines;

    /// <summary>First day with visits.</summary>
    public DateOnly StartsOn { get; private init; }

    /// <summary>Day by which the caseworker looks at it again.</summary>
    public DateOnly ReviewDueOn { get; private set; }

    /// <summary>Last day with visits; set when it ends.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why this version was made; about a person, so sealed.</summary>
    public ProtectedText Reason { get; private init; }

    /// <summary>What the officer asks to change, if the draft was given back.</summary>
    public ProtectedText ReturnedReason { get; private set; }

    public bool IsReturned => !ReturnedReason.IsEmpty;

    /// <summary>Why it is under review or ended.</summary>
    public PlanReviewCause? Cause { get; private set; }

    public string DraftedById { get; private init; } = "";
    public string DraftedByName { get; private init; } = "";
    public DateTime DraftedUtc { get; private init; }
    public string? ApprovedById { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTime? ApprovedUtc { get; private set; }

    internal void ApproveBy(Actor by, DateTime nowUtc, DateOnly reviewDueOn)
    {
        (ApprovedById, ApprovedByName, ApprovedUtc) = (by.UserId, by.Name, nowUtc);
        (ReviewDueOn, Cause) = (reviewDueOn, null);
    }

    internal void Return(ProtectedText reason) => ReturnedReason = reason;

    internal void NoteCause(PlanReviewCause cause) => Cause = cause;

    internal void EndOn(DateOnly lastDay, PlanReviewCause cause) => (EndedOn, Cause) = (lastDay, cause);
}
