namespace ServiceMarket.Database.Funds;

/// <summary>The share of the allocations that may buy services, from a day on. Never above 200 basis points.</summary>
public sealed class PurchaseRate
{
    public required DateOnly From { get; init; }
    public required int BasisPoints { get; set; }
    public required string Document { get; set; }
}
