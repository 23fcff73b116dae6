namespace ServiceMarket.Domain.Tenders;

/// <summary>A service that is bought: an item version of the catalogue, how much of it, and the most that one unit may cost.</summary>
public sealed class TenderLine
{
    private TenderLine()
    {
    }

    internal TenderLine(int position, CataloguedItem item, int quantity)
    {
        Id = Guid.CreateVersion7().ToString("N");
        Position = position;
        ItemVersionId = item.ItemVersionId;
        ItemCode = item.Code;
        NameZh = item.NameZh;
        NameEn = item.NameEn;
        Unit = item.Unit;
        Quantity = quantity;
        CeilingUnitPriceFen = item.CeilingPriceFen;
    }

    public string Id { get; private set; } = "";
    public int Position { get; private set; }
    public string ItemVersionId { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public string Unit { get; private set; } = "";

    /// <summary>In <see cref="Unit"/>; at least 1.</summary>
    public int Quantity { get; private set; }

    /// <summary>Fen per unit, from the item version in force when the line was drafted.</summary>
    public long CeilingUnitPriceFen { get; private set; }

    /// <summary>The most that this line may cost, in fen.</summary>
    public long CeilingFen => checked(Quantity * CeilingUnitPriceFen);
}

/// <summary>What the catalogue says of an item version in force; read by the grain, copied into the line so that old tenders keep theirs.</summary>
public sealed record CataloguedItem(string ItemVersionId, string Code, string NameZh, string NameEn, string Unit, long CeilingPriceFen);
