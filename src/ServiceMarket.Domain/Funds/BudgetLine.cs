namespace ServiceMarket.Domain.Funds;

/// <summary>What one tender or contract holds of a budget. Whole fen, never negative.</summary>
public sealed class BudgetLine
{
    public string BudgetId { get; private set; } = "";

    /// <summary><c>tender/{id}</c> or <c>contract/{id}</c>.</summary>
    public string Subject { get; private set; } = "";

    public long PreEncumberedFen { get; private set; }
    public long EncumberedFen { get; private set; }
    public long ExpendedFen { get; private set; }

    private BudgetLine()
    {
    }

    internal BudgetLine(string budgetId, string subject) => (BudgetId, Subject) = (budgetId, subject);

    internal void Move(long preEncumbered, long encumbered, long expended)
    {
        PreEncumberedFen += preEncumbered;
        EncumberedFen += encumbered;
        ExpendedFen += expended;
    }
}
