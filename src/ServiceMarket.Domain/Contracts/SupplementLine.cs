namespace ServiceMarket.Domain.Contracts;

/// <summary>Additional units of one contract line.</summary>
public sealed class SupplementLine
{
    private SupplementLine()
    {
    }

    internal SupplementLine(ContractLine line, int quantity)
    {
        ContractLineId = line.Id;
        Quantity = quantity;
        AmountFen = checked(quantity * line.UnitPriceFen);
    }

    public string ContractLineId { get; private set; } = "";
    public int Quantity { get; private set; }

    /// <summary>Quantity × the contract's price, in fen.</summary>
    public long AmountFen { get; private set; }
}

/// <summary>Additional units asked for.</summary>
/// <param name="ContractLineId">Line of the contract.</param>
/// <param name="Quantity">Units; at least 1.</param>
public sealed record AddedUnits(string ContractLineId, int Quantity);
