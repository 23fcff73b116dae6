using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>The only writer of one tender and its bids; key: the tender's id.</summary>
[Alias("tender")]
public interface ITenderGrain : IResumableGrain
{
    Task<Outcome<Receipt>> Draft(DraftTender command);

    Task<Outcome<Receipt>> SetBasics(SetTenderBasics command);

    Task<Outcome<Receipt>> SetLines(SetTenderLines command);

    Task<Outcome<Receipt>> SetSchedule(SetTenderSchedule command);

    Task<Outcome<Receipt>> SetYearShares(SetTenderYearShares command);

    Task<Outcome<Receipt>> SetCriteria(SetTenderCriteria command);

    Task<Outcome<Receipt>> Approve(ApproveTender command);

    Task<Outcome<Receipt>> ReturnToDraft(ReturnTenderToDraft command);

    /// <summary>Asks each year's budget, then goes public; a budget's refusal comes back as it is and what was taken is freed.</summary>
    Task<Outcome<Receipt>> Publish(PublishTender command);

    Task<Outcome<Receipt>> Cancel(CancelTender command);

    Task<Outcome<Receipt>> Suspend(SuspendTender command);

    Task<Outcome<Receipt>> LiftSuspension(LiftTenderSuspension command);

    /// <summary>Carries out what the clock has made due; refused when nothing is.</summary>
    Task<Outcome<Receipt>> Advance(AdvanceTender command);

    /// <summary>A holder's share of the opening key; the second one opens the bids.</summary>
    Task<Outcome<Receipt>> JoinOpening(JoinOpening command);

    /// <summary>At or after the deadline the answer is a receipt that says "not accepted".</summary>
    Task<Outcome<BidReceiptAnswer>> SubmitBid(SubmitBid command);

    /// <inheritdoc cref="SubmitBid"/>
    Task<Outcome<BidReceiptAnswer>> WithdrawBid(WithdrawBid command);

    Task<Outcome<Receipt>> RejectBid(RejectBid command);

    Task<Outcome<Receipt>> FinishExamination(FinishExamination command);

    Task<Outcome<Receipt>> ScoreBid(ScoreBid command);

    /// <summary>A bidder explains its abnormally low price.</summary>
    Task<Outcome<Receipt>> ExplainPrice(ExplainPrice command);

    /// <summary>What the committee finds of it; unproven, the bid is out.</summary>
    Task<Outcome<Receipt>> DecidePriceReview(DecidePriceReview command);

    Task<Outcome<Receipt>> RankBids(RankBids command);

    Task<Outcome<Receipt>> Award(AwardTender command);

    Task<Outcome<Receipt>> DeclineAward(DeclineAward command);

    /// <summary>What the contract is drafted from; refused until the announcement of the award is over. A question, changes nothing.</summary>
    Task<Outcome<TenderAward>> AwardFor();

    /// <summary>After the contract has taken its own money: what the tender still holds is freed.</summary>
    Task<Outcome<Receipt>> MarkContracted(MarkTenderContracted command);
}
