namespace ServiceMarket.Domain.Funds;

/// <summary>A budget was opened for a division and year.</summary>
public sealed record BudgetOpened(string Division, int Year, int RateBasisPoints) : DomainEvent;

/// <summary>An allocation document was recorded; the cap moved from before to after (fen).</summary>
public sealed record AllocationRecorded(string DocumentNumber, long AmountFen, bool Counts, long CapBeforeFen, long CapAfterFen) : DomainEvent;

/// <summary>Money was set aside for a published tender.</summary>
public sealed record PreEncumbered(string Subject, long AmountFen) : DomainEvent;

/// <summary>Money was bound by a signed contract; part of it may come out of a tender's pre-encumbrance.</summary>
public sealed record Encumbered(string Subject, long AmountFen, string? FromSubject, long FromAmountFen) : DomainEvent;

/// <summary>A statement was paid.</summary>
public sealed record Expended(string Subject, long AmountFen, string Reference) : DomainEvent;

/// <summary>What a subject no longer needs came back.</summary>
public sealed record Released(string Subject, long PreEncumberedFen, long EncumberedFen) : DomainEvent;
