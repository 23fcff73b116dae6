namespace ServiceMarket.Domain.Contracts;

/// <summary>Visits that were made and are neither settled nor dismissed. Only those that order and year still cover hold a contract open.</summary>
/// <param name="ContractLineId">What was delivered.</param>
/// <param name="Year">Year of the visits.</param>
/// <param name="Visits">How many.</param>
public sealed record UnsettledVisits(string ContractLineId, int Year, int Visits);
