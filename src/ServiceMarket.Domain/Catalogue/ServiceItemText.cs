namespace ServiceMarket.Domain.Catalogue;

/// <summary>What a bureau writes about one item. Money in fen, ceilings in units of the item.</summary>
/// <param name="Code">Letter of the category and two digits, as <c>C02</c>.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Category">Its family.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Content">Content standard: what has to be done.</param>
/// <param name="ContentEn">The same in English; may be empty.</param>
/// <param name="MinMinutes">Least minutes of one unit; 0 where time is not what counts.</param>
/// <param name="WorkersNeeded">Workers who must come together.</param>
/// <param name="CeilingPriceFen">Highest (or fixed) price of one unit.</param>
/// <param name="PriceKind">Whether bids may be lower.</param>
/// <param name="NeedsQualification">Certificate that the worker must hold, or null.</param>
/// <param name="IsHomeVisit">Done at the recipient's home, with check-in and check-out there. A phone contact is not.</param>
/// <param name="Target">For whom.</param>
/// <param name="VisitsPerWeek">Promised visits a week where a month is sold; else null.</param>
/// <param name="DailyCeiling">Most units for one person a day, or null.</param>
/// <param name="MonthlyCeiling">Most units for one person a month, or null.</param>
public sealed record ServiceItemText(
    string Code, string NameZh, string NameEn, ServiceCategory Category, ServiceUnit Unit, string Content, string ContentEn,
    int MinMinutes, int WorkersNeeded, long CeilingPriceFen, PriceKind PriceKind, string? NeedsQualification,
    bool IsHomeVisit, TargetGroup Target, int? VisitsPerWeek = null, int? DailyCeiling = null, int? MonthlyCeiling = null);
