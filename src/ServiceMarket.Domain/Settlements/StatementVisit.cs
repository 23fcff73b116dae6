namespace ServiceMarket.Domain.Settlements;

/// <summary>That this statement pays this visit. The visit is the key of the row: no second statement can have it.</summary>
public sealed class StatementVisit
{
    private StatementVisit()
    {
    }

    internal StatementVisit(TakenVisit taken)
    {
        VisitId = taken.Visit.VisitId;
        RecipientId = taken.Visit.RecipientId;
        ContractLineId = taken.Visit.ContractLineId;
        Day = taken.Visit.Day;
        Units = taken.Visit.Units;
        PaidUnits = taken.PaidUnits;
        AmountFen = taken.AmountFen;
    }

    public string VisitId { get; private set; } = "";
    public string StatementId { get; private set; } = "";
    public string RecipientId { get; private set; } = "";
    public string ContractLineId { get; private set; } = "";
    public DateOnly Day { get; private set; }

    /// <summary>Verified units.</summary>
    public int Units { get; private set; }

    /// <summary>Units within the order.</summary>
    public int PaidUnits { get; private set; }

    /// <summary>Paid units × price, in fen, before deductions.</summary>
    public long AmountFen { get; private set; }
}
