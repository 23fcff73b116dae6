namespace ServiceMarket.Grains.Settlements;

/// <summary>The statements of one contract; key is the contract's id. Implemented by the contract's grain: one mailbox, one order, one purse.</summary>
[Alias("settlements.statements")]
public interface IStatementGrain : IGrainWithStringKey
{
    Task<Outcome<Receipt>> DraftStatement(DraftStatement command);

    Task<Outcome<Receipt>> SetDeduction(SetDeduction command);

    Task<Outcome<Receipt>> ConfirmStatement(ConfirmStatement command);

    Task<Outcome<Receipt>> DisputeStatement(DisputeStatement command);

    Task<Outcome<Receipt>> ResubmitStatement(ResubmitStatement command);

    Task<Outcome<Receipt>> CancelStatement(CancelStatement command);

    Task<Outcome<Receipt>> PayStatement(PayStatement command);
}
