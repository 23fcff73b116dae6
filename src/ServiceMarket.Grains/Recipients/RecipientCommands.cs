using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Grains.Recipients;

/// <summary>Takes a person into the register of the actor's division.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record RegisterRecipient(string OperationId, Actor Actor, PersonInput Person) : Command(OperationId, Actor);

/// <summary>Changes the entry; an empty personal text keeps what is there, <paramref name="Cleared"/> empties it.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record EditRecipient(string OperationId, Actor Actor, PersonInput Person, IReadOnlyList<PersonalField> Cleared) : Command(OperationId, Actor);

/// <summary>Records the six indicators.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record AssessSelfCare(
    string OperationId, Actor Actor, string AssessmentId, SelfCareAnswers Answers, DateOnly AssessedOn, AssessmentOccasion Occasion) : Command(OperationId, Actor);

/// <summary>A second person makes the grade hold.</summary>
[CallableBy(Role.BureauOfficer, Role.Caseworker)]
public sealed record ConfirmGrade(
    string OperationId, Actor Actor, string AssessmentId, SelfCareGrade Grade, PersonalText Reason) : Command(OperationId, Actor);

/// <summary>A second person gives the assessment back.</summary>
[CallableBy(Role.BureauOfficer, Role.Caseworker)]
public sealed record ReturnAssessment(string OperationId, Actor Actor, string AssessmentId, PersonalText Reason) : Command(OperationId, Actor);

/// <summary>Drafts the next version of the care plan.</summary>
[CallableBy(Role.Caseworker)]
public sealed record DraftCarePlan(
    string OperationId, Actor Actor, string PlanId, DateOnly StartsOn, DateOnly ReviewDueOn, PersonalText Reason, IReadOnlyList<PlanLineDraft> Lines)
    : Command(OperationId, Actor);

/// <summary>The officer approves a draft, or again a plan that was under review.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record ApproveCarePlan(string OperationId, Actor Actor, string PlanId, DateOnly ReviewDueOn) : Command(OperationId, Actor);

/// <summary>The officer gives a draft back.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record ReturnCarePlan(string OperationId, Actor Actor, string PlanId, PersonalText Reason) : Command(OperationId, Actor);

/// <summary>Stops the plan's visits until it is approved again.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record ReviewCarePlan(string OperationId, Actor Actor, string PlanId) : Command(OperationId, Actor);

/// <summary>Ends a plan with its last day.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record EndCarePlan(string OperationId, Actor Actor, string PlanId, DateOnly LastDay) : Command(OperationId, Actor);

/// <summary>Records what happened to the person on a day; open visits from then on stop in the same commit.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer)]
public sealed record RecordLifeEvent(
    string OperationId, Actor Actor, string EventId, LifeEventKind Kind, DateOnly Day, PersonalText Note) : Command(OperationId, Actor);

/// <summary>Shows a personal field in clear; the access log has it before the answer leaves.</summary>
[CallableBy(Role.Caseworker, Role.BureauOfficer, Role.BureauApprover)]
public sealed record RevealField(string OperationId, Actor Actor, PersonalField Field, RevealPurpose Purpose) : Command(OperationId, Actor);
