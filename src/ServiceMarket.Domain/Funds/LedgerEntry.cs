namespace ServiceMarket.Domain.Funds;

/// <summary>What a ledger entry did.</summary>
public enum LedgerKind
{
    Allocation,
    PreEncumbrance,
    Encumbrance,
    Expenditure,
    Release,
}

/// <summary>One movement of a budget. Append-only; balances are derived from these rows alone. Whole fen.</summary>
public sealed class LedgerEntry
{
    public string BudgetId { get; private set; } = "";

    /// <summary>1, 2, 3, … without a gap.</summary>
    public int Sequence { get; private set; }

    public LedgerKind Kind { get; private set; }
    public string Subject { get; private set; } = "";

    /// <summary>Document number of an allocation, statement of an expenditure.</summary>
    public string Reference { get; private set; } = "";

    public long BaseDeltaFen { get; private set; }
    public long PreEncumberedDeltaFen { get; private set; }
    public long EncumberedDeltaFen { get; private set; }
    public long ExpendedDeltaFen { get; private set; }

    /// <summary>The rate in force when the entry was made, basis points.</summary>
    public int RateBasisPoints { get; private set; }

    public long CapAfterFen { get; private set; }
    public string OperationId { get; private set; } = "";
    public string ActorId { get; private set; } = "";
    public DateTime AtUtc { get; private set; }
    public string PreviousHash { get; private set; } = "";
    public string Hash { get; private set; } = "";

    private LedgerEntry()
    {
    }

    internal LedgerEntry(string budgetId, int sequence, string previousHash, LedgerMovement movement, int rate, long capAfterFen, DateTime nowUtc)
    {
        (BudgetId, Sequence, PreviousHash, RateBasisPoints, CapAfterFen, AtUtc) = (budgetId, sequence, previousHash, rate, capAfterFen, nowUtc);
        (Kind, Subject, Reference, OperationId, ActorId) =
            (movement.Kind, movement.Subject, movement.Reference, movement.OperationId, movement.ActorId);
        (BaseDeltaFen, PreEncumberedDeltaFen, EncumberedDeltaFen, ExpendedDeltaFen) =
            (movement.BaseFen, movement.PreEncumberedFen, movement.EncumberedFen, movement.ExpendedFen);
        Hash = LedgerChain.HashOf(this);
    }
}

/// <summary>The amounts an act moves, whole fen, signed.</summary>
public sealed record LedgerMovement(
    LedgerKind Kind, string Subject, string Reference, string OperationId, string ActorId,
    long BaseFen = 0, long PreEncumberedFen = 0, long EncumberedFen = 0, long ExpendedFen = 0);
