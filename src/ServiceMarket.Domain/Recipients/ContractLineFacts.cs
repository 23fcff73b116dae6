namespace ServiceMarket.Domain.Recipients;

/// <summary>What the contract says about a line today, read in the same transaction as the decision.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="ContractLineId">Its line.</param>
/// <param name="Organisation">Credit code of the organisation that delivers.</param>
/// <param name="County">County that bought it.</param>
/// <param name="ItemVersionId">Version of the service item on the line.</param>
/// <param name="ItemCode">Such as C02.</param>
/// <param name="IsCare">Hands-on care (照料): only for people who cannot look after themselves.</param>
/// <param name="ForMinors">Only minors get it.</param>
/// <param name="IsInForce">Signed or active.</param>
/// <param name="StartsOn">First day of the contract.</param>
/// <param name="EndsOn">Last day of the contract.</param>
/// <param name="MinMinutes">Shortest visit the item allows.</param>
public sealed record ContractLineFacts(
    string ContractId, string ContractLineId, string Organisation, string County, string ItemVersionId, string ItemCode,
    bool IsCare, bool ForMinors, bool IsInForce, DateOnly StartsOn, DateOnly EndsOn, int MinMinutes);
