namespace ServiceMarket.Domain.Tenders;

/// <summary>What moves a tender from one state to the next.</summary>
public enum TenderTrigger
{
    Approve,
    ReturnToDraft,
    Publish,
    CloseBidding,
    OpenBids,
    StartEvaluation,
    Award,
    ConfirmAward,
    DeclineAward,
    MarkContracted,
    Fail,
    Cancel,
    Suspend,
    LiftSuspension,
}
