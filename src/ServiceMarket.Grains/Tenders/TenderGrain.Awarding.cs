using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

public sealed partial class TenderGrain
{
    public Task<Outcome<Receipt>> RejectBid(RejectBid command) => Execute(command, t => t.RejectBid(command.BidId, command.Reason));

    public Task<Outcome<Receipt>> FinishExamination(FinishExamination command)
    {
        var now = Now;
        return ThenRelease(Execute(command, t => t.FinishExamination(now)));
    }

    public Task<Outcome<Receipt>> ScoreBid(ScoreBid command)
    {
        var now = Now;
        return Execute(command, t => t.ScoreBid(command.BidId, command.Scores, BidScore.Committee, now));
    }

    public Task<Outcome<Receipt>> ExplainPrice(ExplainPrice command)
    {
        var now = Now;
        return Execute(command, t => t.ExplainPrice(command.Actor, command.Explanation, now));
    }

    public Task<Outcome<Receipt>> DecidePriceReview(DecidePriceReview command)
    {
        var now = Now;
        return ThenRelease(Execute(command, t => t.DecidePriceReview(command.BidId, command.IsProven, command.Reason, command.Actor, now)));
    }

    public Task<Outcome<Receipt>> RankBids(RankBids command)
    {
        var now = Now;
        return Execute(command, t => t.RankBids(command.Actor, now));
    }

    public Task<Outcome<Receipt>> Award(AwardTender command)
    {
        var now = Now;
        return Execute(command, facts.Calendar, (t, calendar) => t.Award(
            command.BidId, command.Actor, now, calendar.AddWorkingDays(ChinaTime.DayOf(now), ConsultationPeriods.AwardNotice.Length)));
    }

    public Task<Outcome<Receipt>> DeclineAward(DeclineAward command)
    {
        var now = Now;
        return ThenRelease(Execute(command, t => t.DeclineAward(command.Actor, command.Reason, now)));
    }

    public async Task<Outcome<TenderAward>> AwardFor()
    {
        await using var db = await Databases.CreateDbContextAsync();
        if (await Load(db, Key, CancellationToken.None) is not { } tender) return Outcome.Refused<TenderAward>(CommandRefusals.NotFound());
        try
        {
            return Outcome.Done(tender.AwardForContract(), tender.Version);
        }
        catch (RefusedException refused)
        {
            return Outcome.Refused<TenderAward>(refused.Refusal);
        }
    }

    public Task<Outcome<Receipt>> MarkContracted(MarkTenderContracted command)
    {
        var now = Now;
        return ThenRelease(Execute(command, t => t.MarkContracted(command.ContractId, now)));
    }
}
