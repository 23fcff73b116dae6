namespace ServiceMarket.Domain.Tenders;

/// <summary>The price for one unit of a tender line, written down when the bid is opened.</summary>
public sealed class BidLine
{
    private BidLine()
    {
    }

    internal BidLine(string tenderLineId, long unitPriceFen)
    {
        TenderLineId = tenderLineId;
        UnitPriceFen = unitPriceFen;
    }

    public string TenderLineId { get; private set; } = "";
    public long UnitPriceFen { get; private set; }
}
