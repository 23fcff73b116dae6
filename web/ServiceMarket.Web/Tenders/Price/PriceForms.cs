using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Tenders.Price;

/// <summary>The bidder's words.</summary>
public sealed class ExplainPriceForm : CommandForm
{
    [StringLength(PriceReview.ExplanationLength)] public string Explanation { get; set; } = "";
}

/// <summary>What the committee finds.</summary>
public enum PriceFinding
{
    Proven,
    Unproven,
}

/// <summary>The committee's finding, entered by the officer.</summary>
public sealed class DecidePriceForm : CommandForm
{
    [Required] public PriceFinding? Finding { get; set; }
    [StringLength(TenderLimits.Reason)] public string Reason { get; set; } = "";
}

/// <param name="Tender">The tender.</param>
/// <param name="Bid">The bid whose price is under review.</param>
/// <param name="Form">What is filled in; null where the reader has nothing to fill in.</param>
public sealed record PriceReviewPage<TForm>(Tender Tender, Bid Bid, TForm? Form)
    where TForm : class
{
    /// <summary>The lines of the rule that the quote is below.</summary>
    public IEnumerable<PriceTriggers> Triggers => Enum.GetValues<PriceTriggers>().Where(one => one != PriceTriggers.None && Bid.PriceReview!.Triggers.HasFlag(one));
}
