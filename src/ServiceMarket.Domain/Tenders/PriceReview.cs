namespace ServiceMarket.Domain.Tenders;

/// <summary>The review of an abnormally low quote: asked, explained, decided, each kept (财库〔2026〕2号).</summary>
public sealed class PriceReview
{
    public const int ExplanationLength = 4_000;

    private PriceReview()
    {
    }

    internal PriceReview(PriceTriggers triggers, DateTime askedUtc) =>
        (Triggers, AskedUtc, ExplainUntilUtc) = (triggers, askedUtc, askedUtc + AbnormalPrice.LeastTime);

    public PriceTriggers Triggers { get; private set; }
    public DateTime AskedUtc { get; private set; }

    /// <summary>Before this nothing may be held against a bidder who has not answered.</summary>
    public DateTime ExplainUntilUtc { get; private set; }

    /// <summary>The bidder's words: costs that show that the service can be rendered at this price.</summary>
    public string? Explanation { get; private set; }

    public DateTime? ExplainedUtc { get; private set; }

    /// <summary>Whether the committee finds the price proven; null while undecided.</summary>
    public bool? IsProven { get; private set; }

    /// <summary>The committee's reason.</summary>
    public string? Reason { get; private set; }

    /// <summary>Account that entered the decision.</summary>
    public string? DecidedBy { get; private set; }

    public DateTime? DecidedUtc { get; private set; }

    internal void Explain(string words, DateTime nowUtc) => (Explanation, ExplainedUtc) = (words, nowUtc);

    internal void Decide(bool isProven, string reason, string by, DateTime nowUtc) => (IsProven, Reason, DecidedBy, DecidedUtc) = (isProven, reason, by, nowUtc);
}
