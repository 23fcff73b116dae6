using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

/// <summary>One assessment by the six indicators. Never changed afterwards but for its confirmation: the history stays.</summary>
public sealed class SelfCareAssessment
{
    private SelfCareAssessment() { }

    internal SelfCareAssessment(string id, DateOnly assessedOn, AssessmentOccasion occasion, ProtectedText answers, SelfCareGrade proposed, Actor assessor)
    {
        (Id, AssessedOn, Occasion, Answers, ProposedGrade) = (id, assessedOn, occasion, answers, proposed);
        (AssessorId, AssessorName) = (assessor.UserId, assessor.Name);
    }

    public string Id { get; private init; } = "";
    public DateOnly AssessedOn { get; private init; }
    public AssessmentOccasion Occasion { get; private init; }

    /// <summary>Sealed <see cref="SelfCareAnswers.ToCode"/>.</summary>
    public ProtectedText Answers { get; private init; }

    public SelfCareGrade ProposedGrade { get; private init; }
    public string AssessorId { get; private init; } = "";
    public string AssessorName { get; private init; } = "";
    public AssessmentState State { get; private set; } = AssessmentState.Proposed;
    public SelfCareGrade? ConfirmedGrade { get; private set; }
    public string? DecidedById { get; private set; }
    public string? DecidedByName { get; private set; }
    public DateTime? DecidedUtc { get; private set; }

    /// <summary>Why the grade differs from the proposal, or why it was given back: about a person, so sealed.</summary>
    public ProtectedText Reason { get; private set; }

    internal void Decide(AssessmentState state, SelfCareGrade? grade, ProtectedText reason, Actor by, DateTime nowUtc)
    {
        (State, ConfirmedGrade, Reason) = (state, grade, reason);
        (DecidedById, DecidedByName, DecidedUtc) = (by.UserId, by.Name, nowUtc);
    }
}
