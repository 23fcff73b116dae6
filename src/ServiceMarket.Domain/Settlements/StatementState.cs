namespace ServiceMarket.Domain.Settlements;

/// <summary>Where a statement stands. Only <see cref="StatementWorkflow"/> changes it.</summary>
public enum StatementState
{
    /// <summary>Drawn up by an officer; the organisation is to look at it.</summary>
    Draft,
    /// <summary>The organisation says it is right; waits for the second person of the bureau.</summary>
    Confirmed,
    /// <summary>The organisation contests lines; the officer answers.</summary>
    Disputed,
    /// <summary>Approved and posted to the budget; final.</summary>
    Paid,
    /// <summary>Withdrawn before it was approved; its visits are free for another statement.</summary>
    Cancelled,
}
