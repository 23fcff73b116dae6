namespace ServiceMarket.Domain.Catalogue;

/// <summary>How the price of an item binds a bid.</summary>
public enum PriceKind
{
    /// <summary>Bids may be lower.</summary>
    Ceiling,
    /// <summary>The list fixes the price: bids are not scored by it.</summary>
    Fixed,
}
