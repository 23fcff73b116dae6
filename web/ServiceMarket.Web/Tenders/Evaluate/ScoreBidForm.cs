using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Evaluate;

/// <summary>The committee's sheet for one bid: points and reason for each quality criterion.</summary>
public sealed class ScoreBidForm : CommandForm
{
    [MaxLength(TenderLimits.Criteria)] public List<ScoreRow> Scores { get; set; } = [];

    /// <summary>A row for each criterion with what was typed, or what the committee has given so far.</summary>
    public void FillIn(Tender tender, Bid bid)
    {
        var typed = Scores.GroupBy(row => row.CriterionId ?? "").ToDictionary(row => row.Key, row => row.First());
        Scores = [.. tender.QualityCriteria.Select(criterion =>
        {
            var given = bid.Scores.FirstOrDefault(score => score.CriterionId == criterion.Id && score.Evaluator == BidScore.Committee);
            var row = typed.GetValueOrDefault(criterion.Id)
                ?? new ScoreRow { CriterionId = criterion.Id, Points = given is null ? null : TenderWords.Points(given.Hundredths), Reason = given?.Reason ?? "" };
            row.Label = Texts.Fill(TendersText.Bid_CriterionLabel, criterion.Name, criterion.Most);
            return row;
        })];
    }

    public ScoreBid ToCommand(Actor actor, string bidId) => new(OperationId, actor, bidId, [.. Scores.Select(row => row.ToScore())]) { ExpectedVersion = Version };
}

public sealed class ScoreRow
{
    [StringLength(40)] public string? CriterionId { get; set; }
    [Required, StringLength(20), PointsNumber] public string? Points { get; set; }
    [StringLength(TenderLimits.Reason)] public string Reason { get; set; } = "";

    /// <summary>Shown, never read from the form.</summary>
    public string? Label { get; set; }

    public CriterionScore ToScore() =>
        new(CriterionId ?? "", Domain.Tenders.Points.TryParse(Points, out var points) ? points : Domain.Tenders.Points.Zero, Reason);
}

public sealed record ScoreBidPage(Tender Tender, Bid Bid, BidContent? Content, ScoreBidForm Form);
