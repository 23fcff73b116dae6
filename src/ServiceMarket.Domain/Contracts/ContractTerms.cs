namespace ServiceMarket.Domain.Contracts;

/// <summary>What the officer decides when drafting; the rest comes from the award.</summary>
/// <param name="Number">Contract number as on paper, unique in the county.</param>
/// <param name="StartsOn">First day of the term (day in China).</param>
/// <param name="EndsOn">Last day of the term, included.</param>
/// <param name="LongTermGround">Why the term may exceed one year, or null.</param>
public sealed record ContractTerms(string Number, DateOnly StartsOn, DateOnly EndsOn, string? LongTermGround);
