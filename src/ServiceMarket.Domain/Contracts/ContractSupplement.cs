namespace ServiceMarket.Domain.Contracts;

/// <summary>More of the same service, at the same price, from one year's budget.</summary>
public sealed class ContractSupplement
{
    private readonly List<SupplementLine> lines = [];

    private ContractSupplement()
    {
    }

    internal ContractSupplement(string id, int number, int year, string reason, string draftedBy, DateTime draftedUtc, IEnumerable<SupplementLine> lines)
    {
        Id = id;
        Number = number;
        Year = year;
        Reason = reason;
        DraftedBy = draftedBy;
        DraftedUtc = draftedUtc;
        this.lines.AddRange(lines);
        AmountFen = this.lines.Sum(line => line.AmountFen);
    }

    public string Id { get; private set; } = "";

    /// <summary>1, 2, 3 … within the contract.</summary>
    public int Number { get; private set; }

    /// <summary>The fiscal year that bears it.</summary>
    public int Year { get; private set; }

    public string Reason { get; private set; } = "";
    public SupplementState State { get; internal set; }

    /// <summary>Fen.</summary>
    public long AmountFen { get; private set; }

    /// <summary>Account of the officer who drew it up; may not approve it.</summary>
    public string DraftedBy { get; private set; } = "";

    public DateTime DraftedUtc { get; private set; }
    public string? AgreedBy { get; internal set; }
    public DateTime? AgreedUtc { get; internal set; }
    public string? ApprovedBy { get; internal set; }
    public DateTime? ApprovedUtc { get; internal set; }

    public IReadOnlyList<SupplementLine> Lines => lines;

    /// <summary>Counts against the 10 %: everything that was not withdrawn.</summary>
    public bool Counts => State != SupplementState.Withdrawn;
}
