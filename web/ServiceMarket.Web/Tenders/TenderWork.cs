using System.Linq.Expressions;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders;

/// <summary>What a tender waits for: the tiles of the start page count it, the list shows it.</summary>
public enum TenderWork
{
    Finish,
    Approve,
    Publish,
    OpenBids,
    Evaluate,
    DecidePrice,
    Award,
    Open,
    Mine,
    ExplainPrice,
    Answer,
}

public static class TenderWorkQueries
{
    /// <summary>What this role has to do with tenders, in their order.</summary>
    public static IReadOnlyList<TenderWork> Of(Role role) => role switch
    {
        Role.BureauOfficer => [TenderWork.Finish, TenderWork.Evaluate, TenderWork.DecidePrice],
        Role.BureauApprover => [TenderWork.Approve, TenderWork.Publish, TenderWork.OpenBids, TenderWork.Award],
        Role.ProviderManager => [TenderWork.Open, TenderWork.Mine, TenderWork.ExplainPrice, TenderWork.Answer],
        Role.ProvincialSupervisor => [TenderWork.OpenBids],
        _ => [],
    };

    /// <summary>Those that wait for this person. Rows already filtered by reach.</summary>
    public static IQueryable<Tender> WaitingFor(this IQueryable<Tender> tenders, TenderWork work, Actor actor, DateTime nowUtc)
    {
        var (me, own) = (actor.UserId, actor.Organisation);
        var drafts = tenders.Where(t => t.State == TenderState.Draft);
        var complete = drafts.Where(IsComplete).Select(t => t.Id);
        return work switch
        {
            TenderWork.Finish => drafts.Where(t => !complete.Contains(t.Id)),
            TenderWork.Approve => drafts.Where(IsComplete).Where(t => t.DraftedBy != me && t.LastEditedBy != me),
            TenderWork.Publish => tenders.Where(t => t.State == TenderState.Approved && !t.IsBeingPublished),
            TenderWork.OpenBids => tenders.Where(t => t.State == TenderState.Published && t.BidDeadlineUtc <= nowUtc
                && t.KeyShares.Any(mine => mine.UserId == me && !t.KeyShares.Any(other => other.Holder == mine.Holder && other.JoinedUtc != null))),
            TenderWork.Evaluate => tenders.Where(t => t.State == TenderState.Opening || (t.State == TenderState.Evaluating && t.RankedUtc == null)),
            TenderWork.DecidePrice => tenders.Where(t => t.State == TenderState.Evaluating
                && t.Bids.Any(bid => bid.State == BidState.Valid && bid.PriceReview != null && bid.PriceReview.IsProven == null)),
            TenderWork.ExplainPrice => tenders.Where(t => t.State == TenderState.Evaluating
                && t.Bids.Any(bid => bid.ProviderId == own && bid.State == BidState.Valid && bid.PriceReview != null && bid.PriceReview.IsProven == null && bid.PriceReview.ExplainedUtc == null)),
            TenderWork.Award => tenders.Where(t => t.State == TenderState.Evaluating && t.RankedUtc != null && t.RankedBy != me),
            TenderWork.Open => tenders.OpenFor(nowUtc),
            TenderWork.Mine => tenders.Where(t => t.Bids.Any(bid => bid.ProviderId == own && bid.State != BidState.Withdrawn)),
            TenderWork.Answer => tenders.Where(t => (t.State == TenderState.AwardNotice || t.State == TenderState.Awarded)
                && t.Bids.Any(bid => bid.Id == t.AwardedBidId && bid.ProviderId == own)),
            _ => tenders,
        };
    }

    // What DraftTasks.AreComplete asks, as a condition of the database.
    private static readonly Expression<Func<Tender, bool>> IsComplete = t =>
        t.Lines.Any() && t.BidDeadlineUtc != null && t.Criteria.Any() && t.YearShares.Any()
        && t.YearShares.Sum(share => share.AmountFen) == t.CeilingFen
        && !t.YearShares.Any(share => share.Year < t.ServiceFrom!.Value.Year || share.Year > t.ServiceTo!.Value.Year);
}
