namespace ServiceMarket.Domain.Tenders;

/// <summary>Points for one quality criterion as a command carries them.</summary>
public sealed record CriterionScore(string CriterionId, Points Points, string Reason);

/// <summary>What one evaluator gives a bid for one quality criterion, and why.</summary>
public sealed class BidScore
{
    /// <summary>The committee as a whole, whose sheet an officer enters.</summary>
    public const string Committee = "committee";

    private BidScore()
    {
    }

    internal BidScore(string id, string criterionId, string evaluator, int hundredths, string reason, DateTime givenUtc)
    {
        Id = id;
        CriterionId = criterionId;
        Evaluator = evaluator;
        Hundredths = hundredths;
        Reason = reason;
        GivenUtc = givenUtc;
    }

    internal void Change(CriterionScore score, DateTime nowUtc) =>
        (Hundredths, Reason, GivenUtc) = (score.Points.Hundredths, score.Reason, nowUtc);

    public string Id { get; private set; } = "";
    public string CriterionId { get; private set; } = "";

    /// <summary>Whose score it is; scores of several evaluators are averaged.</summary>
    public string Evaluator { get; private set; } = "";

    /// <summary>Hundredths of a point.</summary>
    public int Hundredths { get; private set; }

    public string Reason { get; private set; } = "";
    public DateTime GivenUtc { get; private set; }
}
