namespace ServiceMarket.Domain.Settlements;

/// <summary>A verified visit that no statement has taken, as read for the decision.</summary>
/// <param name="VisitId">Key of the visit.</param>
/// <param name="RecipientId">Key of the recipient whose grain writes the visit.</param>
/// <param name="ContractLineId">What was delivered.</param>
/// <param name="Day">Day in China on which it was made; its year is the year that pays.</param>
/// <param name="Units">How many of the line's units it is worth.</param>
public sealed record VerifiedVisit(string VisitId, string RecipientId, string ContractLineId, DateOnly Day, int Units);
