namespace ServiceMarket.Domain.Tenders;

/// <summary>Where a tender stands. Only <see cref="TenderWorkflow"/> changes it.</summary>
public enum TenderState
{
    /// <summary>An officer fills in the task list.</summary>
    Draft,
    /// <summary>A second person has agreed; not yet public.</summary>
    Approved,
    /// <summary>Public; bids come in, unseen by anyone.</summary>
    Published,
    /// <summary>The deadline has passed and the bids are open; their validity is examined.</summary>
    Opening,
    /// <summary>Valid bids are scored and ranked.</summary>
    Evaluating,
    /// <summary>A winner is fixed; the announcement period runs.</summary>
    AwardNotice,
    /// <summary>The announcement period is over; the contract can be drafted.</summary>
    Awarded,
    /// <summary>The contract is signed.</summary>
    Contracted,
    /// <summary>Ended without an award: too few bids, or no candidate left.</summary>
    Failed,
    /// <summary>Stopped by the bureau for good.</summary>
    Cancelled,
    /// <summary>Stopped for the time being; goes back to where it stood.</summary>
    Suspended,
}
