namespace ServiceMarket.Domain.Contracts;

/// <summary>What the award fixes and the contract may not change: parties, services, quantities, prices.</summary>
/// <param name="TenderId">Key of the tender.</param>
/// <param name="Title">Title of the project.</param>
/// <param name="County">Buyer's county code.</param>
/// <param name="ProviderId">Winner's unified social credit code.</param>
/// <param name="ProviderName">Winner's name.</param>
/// <param name="AwardedUtc">When the winner was fixed: the 30 days for signing run from that day in China.</param>
/// <param name="ServiceFrom">First day of the service by the tender.</param>
/// <param name="ServiceTo">Last day of the service by the tender.</param>
/// <param name="Lines">What is bought at which price.</param>
/// <param name="YearShares">The price over the years, in the proportion in which the tender holds the budgets.</param>
public sealed record AwardedTender(string TenderId, string Title, string County, string ProviderId, string ProviderName, DateTime AwardedUtc,
    DateOnly ServiceFrom, DateOnly ServiceTo, IReadOnlyList<AwardedLine> Lines, IReadOnlyList<YearAmount> YearShares);

/// <summary>One service of the award.</summary>
/// <param name="ItemVersionId">Item version of the catalogue; the contract keeps it for its whole term.</param>
/// <param name="ItemCode">Such as C02.</param>
/// <param name="NameZh">Chinese name of the item.</param>
/// <param name="NameEn">English name of the item.</param>
/// <param name="Unit">What one of <paramref name="Quantity"/> is.</param>
/// <param name="Quantity">Units ordered.</param>
/// <param name="UnitPriceFen">Fen a unit.</param>
public sealed record AwardedLine(string ItemVersionId, string ItemCode, string NameZh, string NameEn, string Unit, int Quantity, long UnitPriceFen);

/// <summary>An amount of one fiscal year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="AmountFen">Fen.</param>
public sealed record YearAmount(int Year, long AmountFen);
