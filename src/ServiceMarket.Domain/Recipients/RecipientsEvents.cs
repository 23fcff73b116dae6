namespace ServiceMarket.Domain.Recipients;

/// <summary>A person was taken into the register.</summary>
public sealed record RecipientRegistered(string RecipientId, string Township) : DomainEvent;

/// <summary>The entry was changed; the names of the changed parts, never their content.</summary>
public sealed record RecipientEdited(string RecipientId, IReadOnlyList<string> Parts) : DomainEvent;

/// <summary>An assessment was recorded and waits for a second person.</summary>
public sealed record SelfCareAssessed(string RecipientId, string AssessmentId) : DomainEvent;

/// <summary>A second person confirmed the grade of an assessment.</summary>
public sealed record GradeConfirmed(string RecipientId, string AssessmentId) : DomainEvent;

/// <summary>An assessment was given back.</summary>
public sealed record AssessmentReturned(string RecipientId, string AssessmentId) : DomainEvent;

/// <summary>A version of the care plan was drafted.</summary>
public sealed record CarePlanDrafted(string RecipientId, string PlanId, int Number) : DomainEvent;

/// <summary>The officer approved a version; visits can be planned from it.</summary>
public sealed record CarePlanApproved(string RecipientId, string PlanId, DateOnly StartsOn) : DomainEvent;

/// <summary>The officer gave a draft back.</summary>
public sealed record CarePlanReturned(string RecipientId, string PlanId) : DomainEvent;

/// <summary>No new visits until it is approved again.</summary>
public sealed record CarePlanPutUnderReview(string RecipientId, string PlanId) : DomainEvent;

/// <summary>A version is over.</summary>
public sealed record CarePlanEnded(string RecipientId, string PlanId, DateOnly LastDay) : DomainEvent;

/// <summary>Something happened to the person that may stop or start services; what it was is in the sealed register.</summary>
public sealed record LifeEventRecorded(string RecipientId, string LifeEventId, DateOnly Day) : DomainEvent;

/// <summary>A personal field was shown in clear; who and why is in the access log.</summary>
public sealed record PersonalFieldRevealed(string RecipientId, PersonalField Field) : DomainEvent;
