namespace ServiceMarket.Domain.Contracts;

/// <summary>One service of the contract: the item version in force when it was ordered, how much, at which price.</summary>
public sealed class ContractLine
{
    private ContractLine()
    {
    }

    internal ContractLine(string id, string contractId, int position, AwardedLine awarded)
    {
        Id = id;
        ContractId = contractId;
        Position = position;
        ItemVersionId = awarded.ItemVersionId;
        ItemCode = awarded.ItemCode;
        NameZh = awarded.NameZh;
        NameEn = awarded.NameEn;
        Unit = awarded.Unit;
        Quantity = awarded.Quantity;
        UnitPriceFen = awarded.UnitPriceFen;
    }

    public string Id { get; private set; } = "";
    public string ContractId { get; private set; } = "";
    public int Position { get; private set; }
    public string ItemVersionId { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";

    /// <summary>What one unit is (次, 小时 …).</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Fen a unit; the same in every supplement.</summary>
    public long UnitPriceFen { get; private set; }

    /// <summary>Units of the original contract.</summary>
    public int Quantity { get; private set; }

    /// <summary>Units that approved supplements added.</summary>
    public int AddedQuantity { get; internal set; }

    /// <summary>Units on statements that are neither cancelled nor paid.</summary>
    public int ClaimedQuantity { get; internal set; }

    /// <summary>Units that have been paid.</summary>
    public int PaidQuantity { get; internal set; }

    /// <summary>Units that may be delivered and paid in all.</summary>
    public int OrderedQuantity => Quantity + AddedQuantity;

    /// <summary>Units that no statement has taken yet.</summary>
    public int RemainingQuantity => OrderedQuantity - ClaimedQuantity - PaidQuantity;
}
