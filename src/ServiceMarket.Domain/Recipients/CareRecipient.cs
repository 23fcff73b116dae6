using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

/// <summary>
/// A person in social assistance: who they are (sealed), how far they can look after themselves, what they are to get, and their visits.
/// The same person's other parts: <c>.Details</c>, <c>.Assessments</c>, <c>.Plans</c>, <c>.LifeEvents</c>; visits are in Visits.
/// </summary>
public sealed partial class CareRecipient : Aggregate
{
    private readonly List<SelfCareAssessment> assessments = [];
    private readonly List<CarePlan> plans = [];
    private readonly List<LifeEvent> lifeEvents = [];

    private CareRecipient() { }

    /// <summary>First two digits of the township: a number is unique within a province.</summary>
    public string Province { get; private set; } = "";

    /// <summary>Six-digit county where the person lives.</summary>
    public string County { get; private set; } = "";

    /// <summary>Nine-digit township where the person lives and is served.</summary>
    public string Township { get; private set; } = "";

    /// <summary>Six-digit code of the household registration; may be an abolished one.</summary>
    public string RegistrationDivision { get; private set; } = "";

    public ProtectedText Name { get; private set; }
    public string NameIndex { get; private set; } = "";
    public IdentityKind IdentityKind { get; private set; }
    public ProtectedText IdNumber { get; private set; }
    public string? IdIndex { get; private set; }

    /// <summary>The index again while this entry claims the number; empty after a move, so that the new county can register the person.</summary>
    public string? IdClaim { get; private set; }

    public ProtectedText IdNote { get; private set; }
    public DateOnly BornOn { get; private set; }
    public Sex Sex { get; private set; }
    public AssistanceCategory Category { get; private set; }
    public VulnerableType VulnerableType { get; private set; }
    public RecipientSource Source { get; private set; }
    public ProtectedText Phone { get; private set; }
    public ProtectedText Address { get; private set; }
    public ProtectedText HomePoint { get; private set; }
    public ProtectedText Needs { get; private set; }
    public ProtectedText GuardianName { get; private set; }
    public ProtectedText GuardianPhone { get; private set; }
    public ProtectedText GuardianRelation { get; private set; }
    public RecipientStatus Status { get; private set; } = RecipientStatus.Active;

    /// <summary>Day of the event that led to the status.</summary>
    public DateOnly StatusSince { get; private set; }

    /// <summary>The confirmed grade, or null before the first confirmation.</summary>
    public SelfCareGrade? SelfCareGrade { get; private set; }

    /// <summary>Day by which the next assessment is due: a year after the last confirmed one; the day of registration before the first.</summary>
    public DateOnly AssessmentDueOn { get; private set; }

    public DateTime RegisteredUtc { get; private set; }
    public IReadOnlyList<SelfCareAssessment> Assessments => assessments;
    public IReadOnlyList<CarePlan> Plans => plans;
    public IReadOnlyList<LifeEvent> LifeEvents => lifeEvents;

    /// <summary>Public offices by division; an organisation when a plan of this person names it.</summary>
    public override bool IsWithinReachOf(Actor actor) =>
        actor.Covers(Township) || (actor.Organisation is { } own && plans.Any(plan => plan.Lines.Any(line => line.Organisation == own)));

    /// <summary>The first reason why the person may not get a service on a day, or null.</summary>
    public EligibilityGap? GapFor(bool isCare, bool forMinors, DateOnly onDay) =>
        EligibilityRule.Gap(Status, VulnerableType, BornOn, SelfCareGrade, isCare, forMinors, onDay);

    /// <summary>Younger than 18 on the day: the worker needs a valid record check, the guardian is told.</summary>
    public bool IsMinorOn(DateOnly day) => EligibilityRule.AgeOn(BornOn, day) < EligibilityRule.MinorBelow;

    /// <summary>Open visits on and after the day are taken off the calendar, in the same commit (written by Visits).</summary>
    partial void StopVisitsFrom(DateOnly day, ServiceStop stop);

    private void RefuseIfDeceased()
    {
        if (Status == RecipientStatus.Deceased) throw RecipientsRefusals.PersonDeceased().AsException();
    }
}
