namespace ServiceMarket.Domain.Funds;

/// <summary>One document that sends money down or takes some back.</summary>
public sealed class Allocation
{
    public string Id { get; private set; } = "";
    public string BudgetId { get; private set; } = "";
    public string DocumentNumber { get; private set; } = "";
    public DateOnly DocumentDate { get; private set; }
    public AllocationLevel Level { get; private set; }
    public string FundLine { get; private set; } = "";

    /// <summary>Whole fen; negative when money is clawed back.</summary>
    public long AmountFen { get; private set; }

    /// <summary>Whether it belongs to the base of the 2 %, decided when it was recorded.</summary>
    public bool Counts { get; private set; }

    public DateTime RecordedUtc { get; private set; }
    public string RecordedBy { get; private set; } = "";

    private Allocation()
    {
    }

    internal Allocation(string id, string budgetId, AllocationDocument document, bool counts, string recordedBy, DateTime nowUtc)
    {
        (Id, BudgetId, Counts, RecordedBy, RecordedUtc) = (id, budgetId, counts, recordedBy, nowUtc);
        (DocumentNumber, DocumentDate, Level, FundLine, AmountFen) =
            (document.Number, document.Date, document.Level, document.FundLine, document.AmountFen);
    }
}

/// <summary>What the document says.</summary>
/// <param name="AmountFen">Whole fen, signed.</param>
public sealed record AllocationDocument(string Number, DateOnly Date, AllocationLevel Level, string FundLine, long AmountFen);
