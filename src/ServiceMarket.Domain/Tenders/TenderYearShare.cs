namespace ServiceMarket.Domain.Tenders;

/// <summary>What one fiscal year's purchase budget bears of the tender.</summary>
public sealed class TenderYearShare
{
    private TenderYearShare()
    {
    }

    internal TenderYearShare(int year, long amountFen)
    {
        Year = year;
        AmountFen = amountFen;
    }

    /// <summary>Fiscal year (= calendar year).</summary>
    public int Year { get; private set; }

    public long AmountFen { get; internal set; }
}
