using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Tenders;

public sealed partial class Tender
{
    /// <summary>
    /// Enters an evaluator's scores of one bid. Refused: not in evaluation, ranked already, bid not valid, criterion unknown or the
    /// price, points out of range, a reason missing.
    /// </summary>
    public void ScoreBid(string bidId, IReadOnlyList<CriterionScore> scores, string evaluator, DateTime nowUtc)
    {
        if (State != TenderState.Evaluating) throw TendersRefusals.NotInThisState(State).AsException();
        if (RankedUtc is not null) throw TendersRefusals.AlreadyRanked().AsException();
        var bid = BidOf(bidId);
        if (bid.State != BidState.Valid) throw TendersRefusals.BidNotValid().AsException();
        var given = scores.Select((score, index) => Checked(score, index)).ToArray();
        foreach (var score in given) bid.Score(score, evaluator, nowUtc);
        Record(new BidScored(bidId, given.Length));
    }

    /// <summary>
    /// Closes the evaluation: price scores by formula, totals, ranks. Refused: not in evaluation, ranked already, a score missing, an
    /// abnormally low price not decided on.
    /// </summary>
    public void RankBids(Actor actor, DateTime nowUtc)
    {
        if (State != TenderState.Evaluating) throw TendersRefusals.NotInThisState(State).AsException();
        if (RankedUtc is not null) throw TendersRefusals.AlreadyRanked().AsException();
        var valid = ValidBids.ToArray();
        var missing = valid.Sum(bid => QualityCriteria.Count(criterion => bid.AverageFor(criterion.Id) is null));
        if (missing > 0) throw TendersRefusals.ScoresMissing(missing).AsException();
        if (PricesUnderReview.Any()) throw TendersRefusals.PriceReviewOpen(PricesUnderReview.Count()).AsException();

        var weight = criteria.Single(criterion => criterion.Kind == CriterionKind.Price).Most;
        var lowest = valid.Min(bid => bid.PriceFen!.Value);
        foreach (var bid in valid)
        {
            var price = Scoring.PriceScore(lowest, bid.PriceFen!.Value, weight);
            bid.PriceScoreHundredths = price.Hundredths;
            bid.TechnicalHundredths = Sum(bid, CriterionKind.Technical).Hundredths;
            bid.TotalHundredths = (price + Sum(bid, CriterionKind.Technical) + Sum(bid, CriterionKind.Business)).Hundredths;
        }

        var ranks = Scoring.Rank([.. valid.Select(bid =>
            new Scored(bid.Id, bid.PriceFen!.Value, new Points(bid.TechnicalHundredths!.Value), new Points(bid.TotalHundredths!.Value)))]);
        foreach (var bid in valid) bid.Rank = ranks[bid.Id];
        (RankedUtc, RankedBy) = (nowUtc, actor.UserId);
        Record(new BidsRanked(valid.Length, valid.First(bid => bid.Rank == 1).Id));
    }

    private CriterionScore Checked(CriterionScore score, int index)
    {
        var criterion = criteria.SingleOrDefault(one => one.Id == score.CriterionId) ?? throw TendersRefusals.NoSuchCriterion().AsException();
        if (criterion.Kind == CriterionKind.Price) throw TendersRefusals.PriceScoredByFormula().AsException();
        if (score.Points < Points.Zero || score.Points > criterion.Most)
            throw TendersRefusals.ScoreOutOfRange($"Scores[{index}].Points", criterion.Most).AsException();
        return score with { Reason = Text(score.Reason, $"Scores[{index}].Reason", TenderLimits.Reason) };
    }

    private Points Sum(Bid bid, CriterionKind kind) =>
        criteria.Where(criterion => criterion.Kind == kind).Aggregate(Points.Zero, (sum, one) => sum + bid.AverageFor(one.Id)!.Value);
}
