namespace ServiceMarket.Domain.Settlements;

/// <summary>What can happen to a statement.</summary>
public enum StatementTrigger
{
    /// <summary>The organisation says it is right.</summary>
    Confirm,
    /// <summary>The organisation contests lines.</summary>
    Dispute,
    /// <summary>The officer changes a deduction.</summary>
    Amend,
    /// <summary>The officer has answered a dispute.</summary>
    Resubmit,
    /// <summary>The bureau's second person asks the budget to pay.</summary>
    RequestPayment,
    /// <summary>The budget has posted the expenditure and the visits are marked.</summary>
    ConfirmPayment,
    /// <summary>The officer withdraws it.</summary>
    Cancel,
}
