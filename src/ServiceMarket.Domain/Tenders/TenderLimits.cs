namespace ServiceMarket.Domain.Tenders;

/// <summary>Figures that bound a tender: lengths of texts, sizes of lists, and the numbers that regulations set.</summary>
public static class TenderLimits
{
    public const int Number = 40;
    public const int Title = 200;
    public const int Requirements = 4_000;
    public const int Reason = 500;
    public const int CriterionName = 100;
    public const int Proposal = 4_000;
    public const int Lines = 40;
    public const int Criteria = 20;
    public const int Quantity = 1_000_000;
    public const int ServiceYears = 3;

    /// <summary>10 million yuan for one unit of a service: a typing error, not a price.</summary>
    public const long UnitPriceFen = 1_000_000_000;

    /// <summary>Price weight of a consultation, 10 to 30 points of 100 (财库〔2014〕214号 art. 24).</summary>
    public static readonly Points LeastPriceWeight = new(10_00);

    /// <inheritdoc cref="LeastPriceWeight"/>
    public static readonly Points MostPriceWeight = new(30_00);

    /// <summary>A consultation for purchased services may go on with two; with one it ends (财库〔2015〕124号).</summary>
    public const int LeastBids = 2;
}
