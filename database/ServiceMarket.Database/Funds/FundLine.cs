namespace ServiceMarket.Database.Funds;

/// <summary>A line of the special funds, and whether it belongs to the base of the 2 %. Which lines count is data with a document behind it.</summary>
public sealed class FundLine
{
    public required string Code { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    public required bool CountsInBase { get; set; }
    public required string Document { get; set; }
}
