namespace ServiceMarket.Domain.Settlements;

/// <summary>A month's account of one contract: which verified visits, at which price, less what. A child of the contract.</summary>
public sealed class Statement
{
    private readonly List<StatementLine> lines = [];
    private readonly List<StatementVisit> visits = [];

    private Statement()
    {
    }

    internal Statement(string id, string contractId, StatementMonth month, string draftedBy, DateTime draftedUtc,
        IEnumerable<StatementLine> lines, IEnumerable<StatementVisit> visits)
    {
        Id = id;
        ContractId = contractId;
        Year = month.Year;
        Month = month.Month;
        DraftedBy = draftedBy;
        DraftedUtc = draftedUtc;
        this.lines.AddRange(lines);
        this.visits.AddRange(visits);
        Total();
    }

    public string Id { get; private set; } = "";
    public string ContractId { get; private set; } = "";

    /// <summary>Year of the visits; its budget pays.</summary>
    public int Year { get; private set; }

    /// <summary>1 to 12.</summary>
    public int Month { get; private set; }

    public StatementState State { get; internal set; }

    /// <summary>Account of the officer who drew it up; may not approve it.</summary>
    public string DraftedBy { get; private set; } = "";

    public DateTime DraftedUtc { get; private set; }
    public string? ConfirmedBy { get; internal set; }
    public DateTime? ConfirmedUtc { get; internal set; }
    public string? ApprovedBy { get; internal set; }
    public DateTime? PaidUtc { get; internal set; }
    public DateTime? CancelledUtc { get; internal set; }

    /// <summary>Why it was withdrawn, or null.</summary>
    public string? CancelReason { get; internal set; }

    /// <summary>The budget is asked to post it; the answer is not yet written down.</summary>
    public bool IsPaying { get; internal set; }

    /// <summary>Sum of the visits, in fen.</summary>
    public long GrossFen { get; private set; }

    /// <summary>Held back, in fen.</summary>
    public long DeductedFen { get; private set; }

    /// <summary>Payable: gross less deductions, in fen.</summary>
    public long NetFen { get; private set; }

    public IReadOnlyList<StatementLine> Lines => lines;

    /// <summary>The visits it pays; empty when cancelled.</summary>
    public IReadOnlyList<StatementVisit> Visits => visits;

    public bool IsOpen => State is StatementState.Draft or StatementState.Confirmed or StatementState.Disputed;

    internal void Deduct(StatementLine line, long deductionFen, string? reason)
    {
        (line.DeductionFen, line.DeductionReason) = (deductionFen, reason);
        Total();
    }

    internal void FreeVisits() => visits.Clear();

    internal void ForgetObjections()
    {
        foreach (var line in lines) line.Objection = null;
    }

    private void Total()
    {
        GrossFen = lines.Sum(line => line.GrossFen);
        DeductedFen = lines.Sum(line => line.DeductionFen);
        NetFen = GrossFen - DeductedFen;
    }
}
