namespace ServiceMarket.Domain.Contracts;

/// <summary>What one fiscal year's budget bears of the contract.</summary>
public sealed class ContractYearShare
{
    private ContractYearShare()
    {
    }

    internal ContractYearShare(int year, long amountFen)
    {
        Year = year;
        AmountFen = amountFen;
    }

    public int Year { get; private set; }

    /// <summary>Share of the original sum, in fen.</summary>
    public long AmountFen { get; private set; }

    /// <summary>What supplements added in this year, in fen.</summary>
    public long AddedFen { get; internal set; }

    /// <summary>On statements of this year that are neither cancelled nor paid, in fen.</summary>
    public long ClaimedFen { get; internal set; }

    /// <summary>Paid from this year, in fen.</summary>
    public long PaidFen { get; internal set; }

    /// <summary>What this year may pay in all, in fen.</summary>
    public long TotalFen => AmountFen + AddedFen;

    /// <summary>What this year can still pay, in fen.</summary>
    public long RemainingFen => TotalFen - ClaimedFen - PaidFen;
}
