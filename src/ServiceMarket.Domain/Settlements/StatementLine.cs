using ServiceMarket.Domain.Contracts;

namespace ServiceMarket.Domain.Settlements;

/// <summary>What one contract line comes to in a month.</summary>
public sealed class StatementLine
{
    private StatementLine()
    {
    }

    internal StatementLine(string id, ContractLine line, int verifiedUnits, int payableUnits, int visits)
    {
        Id = id;
        ContractLineId = line.Id;
        Position = line.Position;
        ItemCode = line.ItemCode;
        NameZh = line.NameZh;
        NameEn = line.NameEn;
        Unit = line.Unit;
        UnitPriceFen = line.UnitPriceFen;
        VerifiedUnits = verifiedUnits;
        PayableUnits = payableUnits;
        Visits = visits;
    }

    public string Id { get; private set; } = "";
    public string ContractLineId { get; private set; } = "";
    public int Position { get; private set; }
    public string ItemCode { get; private set; } = "";
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public string Unit { get; private set; } = "";

    /// <summary>Fen a unit.</summary>
    public long UnitPriceFen { get; private set; }

    /// <summary>Units verified in the month and on no other statement.</summary>
    public int VerifiedUnits { get; private set; }

    /// <summary>Of these, what the order and the year still cover.</summary>
    public int PayableUnits { get; private set; }

    /// <summary>Visits on this statement.</summary>
    public int Visits { get; private set; }

    /// <summary>Held back, in fen; from 0 to <see cref="GrossFen"/>.</summary>
    public long DeductionFen { get; internal set; }

    /// <summary>Why, for whoever reads the statement; names no person.</summary>
    public string? DeductionReason { get; internal set; }

    /// <summary>What the organisation says against this line, or null.</summary>
    public string? Objection { get; internal set; }

    /// <summary>Payable units × price, in fen.</summary>
    public long GrossFen => PayableUnits * UnitPriceFen;

    /// <summary>Payable, in fen.</summary>
    public long NetFen => GrossFen - DeductionFen;
}
