namespace ServiceMarket.Domain.Tenders;

/// <summary>How a bid stands.</summary>
public enum BidState
{
    /// <summary>In its envelope.</summary>
    Sealed,
    Withdrawn,
    /// <summary>Open, and taking part.</summary>
    Valid,
    /// <summary>Open, and out.</summary>
    Invalid,
    /// <summary>Was awarded and declined.</summary>
    Declined,
}

/// <summary>The bid of one organisation; its last accepted version counts. Prices and scores are empty until the opening.</summary>
public sealed class Bid
{
    private readonly List<BidLine> lines = [];
    private readonly List<BidScore> scores = [];

    private Bid()
    {
    }

    internal Bid(string id, string providerId, string providerName)
    {
        Id = id;
        ProviderId = providerId;
        ProviderName = providerName;
    }

    public string Id { get; private set; } = "";

    /// <summary>Unified social credit code.</summary>
    public string ProviderId { get; private set; } = "";

    public string ProviderName { get; private set; } = "";
    public BidState State { get; internal set; }

    /// <summary>The envelope that counts (= id of its receipt).</summary>
    public string EnvelopeId { get; internal set; } = "";

    /// <summary>The hash that the receipt promised.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>Number of the receipt of the version that counts.</summary>
    public int Number { get; internal set; }

    public DateTime ReceivedUtc { get; internal set; }

    /// <summary>Why it is out: a text key that begins with '@', or the officer's words.</summary>
    public string? InvalidReason { get; internal set; }

    /// <summary>The whole price in fen, known from the opening on.</summary>
    public long? PriceFen { get; internal set; }

    /// <summary>The review of an abnormally low price; null where the price raised no question.</summary>
    public PriceReview? PriceReview { get; internal set; }

    public int? PriceScoreHundredths { get; internal set; }
    public int? TechnicalHundredths { get; internal set; }
    public int? TotalHundredths { get; internal set; }

    /// <summary>1 is best; equal only if total, price and technical score are all equal.</summary>
    public int? Rank { get; internal set; }

    public IReadOnlyList<BidLine> Lines => lines;
    public IReadOnlyList<BidScore> Scores => scores;

    /// <summary>The average of the evaluators' scores for a criterion, rounded half up to hundredths, or null when there is none.</summary>
    public Points? AverageFor(string criterionId)
    {
        var given = scores.Where(score => score.CriterionId == criterionId).ToArray();
        if (given.Length == 0) return null;
        var sum = given.Sum(score => score.Hundredths);
        return new Points((2 * sum + given.Length) / (2 * given.Length));
    }

    internal void Open(BidContent content, Tender tender)
    {
        State = BidState.Valid;
        PriceFen = content.TotalFen(tender);
        lines.AddRange(content.Prices.Select(price => new BidLine(price.LineId, price.UnitPriceFen)));
    }

    internal void Exclude(string reason)
    {
        State = BidState.Invalid;
        InvalidReason = reason;
    }

    internal void Score(CriterionScore score, string evaluator, DateTime nowUtc)
    {
        if (scores.Find(given => given.CriterionId == score.CriterionId && given.Evaluator == evaluator) is { } before)
            before.Change(score, nowUtc);
        else scores.Add(new BidScore(Guid.CreateVersion7().ToString("N"), score.CriterionId, evaluator, score.Points.Hundredths, score.Reason, nowUtc));
    }
}
