namespace ServiceMarket.Domain.Recipients;

/// <summary>The head of a plan draft.</summary>
/// <param name="StartsOn">First day with visits; not in the past.</param>
/// <param name="ReviewDueOn">After the start, within a year of it.</param>
/// <param name="Reason">Why this version: sealed.</param>
public sealed record PlanTerms(DateOnly StartsOn, DateOnly ReviewDueOn, ProtectedText Reason);
