namespace ServiceMarket.Domain.Tenders;

/// <summary>What the contract is drafted from.</summary>
/// <param name="TenderId">Key of the tender.</param>
/// <param name="Number">Project number.</param>
/// <param name="Title">Project title.</param>
/// <param name="County">Buyer's county code.</param>
/// <param name="ProviderId">Winner's unified social credit code.</param>
/// <param name="ProviderName">Winner's name.</param>
/// <param name="AwardedUtc">When the winner was fixed.</param>
/// <param name="PriceFen">The whole price.</param>
/// <param name="ServiceFrom">First day of the service.</param>
/// <param name="ServiceTo">Last day of the service.</param>
/// <param name="Lines">What is bought at which price.</param>
/// <param name="YearShares">The price divided over the years as the tender's ceiling was.</param>
public sealed record TenderAward(string TenderId, string Number, string Title, string County, string ProviderId, string ProviderName,
    DateTime AwardedUtc, long PriceFen, DateOnly ServiceFrom, DateOnly ServiceTo, IReadOnlyList<TenderAwardLine> Lines,
    IReadOnlyList<DraftYearShare> YearShares);

/// <summary>One service of the award.</summary>
public sealed record TenderAwardLine(string TenderLineId, string ItemVersionId, string ItemCode, string NameZh, string NameEn, string Unit,
    int Quantity, long UnitPriceFen);
